namespace RunAi.Generator.Diagnostics;

/// <summary>Reasons for <see cref="DiagnosticIds.OperationSkipped"/> that more than one stage reports.</summary>
internal static class SkipReasons
{
    public static string GetUndeclaredParameter(string name) => $"its path names the parameter {{{name}}}, which is not declared";

    /// <param name="part">The part of the operation, such as "request body".</param>
    public static string GetUnresolved(string part) => $"its {part} cannot be resolved";
}
