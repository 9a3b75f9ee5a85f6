using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the examples of extension methods. Their variables are the client <c>runAi</c> and the parameters of the method.</summary>
internal static class ExampleWriter
{
    /// <summary>The variable with the client.</summary>
    public const string Client = "runAi";

    /// <summary>Returns the expression for a group of the client.</summary>
    public static string GetReceiver(CSharpGroup group) => $"{Client}.{group.PropertyName}";

    /// <summary>Writes an example of one line, in which only identifiers can come from a spec.</summary>
    public static void Write(SourceWriter writer, string code) =>
        writer.Line($"/// <example><code>{code.Replace("&", "&amp;").Replace("<", "&lt;")}</code></example>");
}
