using Microsoft.CodeAnalysis;

namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Describes compile errors of generated code with the lines around them.</summary>
public static class CompileErrors
{
    private const int Context = 3;
    private const int Most = 5;

    public static string Describe(IReadOnlyCollection<Diagnostic> errors) =>
        string.Join('\n', errors.Take(Most).Select(error => $"{error}\n{GetLines(error.Location)}"))
        + (errors.Count > Most ? $"\n… and {errors.Count - Most} more" : "");

    private static string GetLines(Location location)
    {
        if (location.SourceTree is not { } tree)
        {
            return "";
        }

        var lines = tree.GetText().Lines;
        var line = location.GetLineSpan().StartLinePosition.Line;
        var first = Math.Max(0, line - Context);
        var last = Math.Min(lines.Count - 1, line + Context);
        return string.Join('\n', Enumerable.Range(first, last - first + 1).Select(index => $"  {(index == line ? ">" : " ")} {index + 1,5} {lines[index]}"));
    }
}
