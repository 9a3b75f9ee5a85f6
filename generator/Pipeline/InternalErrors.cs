using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>
/// Converts unexpected exceptions to diagnostics (RUNAI0001). An unhandled exception would stop the generator for all specs, with a warning that does not
/// name the spec (CS8785).
/// </summary>
internal static class InternalErrors
{
    /// <summary>Returns a value indicating whether an exception becomes a diagnostic. Cancellation does not.</summary>
    public static bool IsReported(Exception exception) => exception is not OperationCanceledException;

    /// <summary>Creates the diagnostic of an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="path">The file that was read; null if the exception is not about one.</param>
    /// <param name="subject">The name of the generated file, or what else failed; null if the path identifies it.</param>
    public static DiagnosticInfo Create(Exception exception, string? path, string? subject = null) => DiagnosticInfo.Create(
        DiagnosticIds.InternalError,
        path is null ? null : new SourceLocation(path, 0, 0),
        exception.GetType().Name,
        subject is null ? exception.Message : $"{exception.Message} ({subject})");
}
