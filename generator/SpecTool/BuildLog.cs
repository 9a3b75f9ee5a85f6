using System.Text.RegularExpressions;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool;

/// <summary>Writes what MSBuild turns into errors and warnings of the build: its canonical form, <c>origin(line,column): category code: text</c>.</summary>
internal sealed partial class BuildLog(TextWriter output)
{
    /// <summary>Whether an error has been written.</summary>
    public bool HasErrors { get; private set; }

    public void LogError(string origin, string code, string text)
    {
        HasErrors = true;
        output.WriteLine($"{origin} : error {code}: {DiagnosticText.Sanitize(text)} ({GetHelpLink(code)})");
    }

    public void LogWarning(string origin, string code, string text) => output.WriteLine($"{origin} : warning {code}: {DiagnosticText.Sanitize(text)} ({GetHelpLink(code)})");

    /// <summary>A diagnostic of the generator, as the next build would show it.</summary>
    public void LogDiagnostic(DiagnosticInfo diagnostic, bool isError)
    {
        HasErrors |= isError;
        var text = diagnostic.ToString();

        // The generator's own form lacks the category, which only the compiler knows.
        output.WriteLine(text.Replace($": {diagnostic.Id}: ", $": {(isError ? "error" : "warning")} {diagnostic.Id}: ", StringComparison.Ordinal) + $" ({GetHelpLink(diagnostic.Id)})");
    }

    /// <summary>An overlay is not there: what the targets say of it in a build.</summary>
    public void LogMissingOverlay(string path) => LogError(path, DiagnosticIds.SpecNotFound, "There is no such file. Check the Overlay of the RunAiSpec item.");

    /// <summary>Writes lines that are neither an error nor a warning, whatever they quote.</summary>
    public void LogMessage(string text) => output.WriteLine(Category().Replace(text, "$1\\u003a"));

    private static string GetHelpLink(string code) => $"docs/{code}.md";

    /// <summary>What MSBuild takes for an error or a warning: the word, a code, and the colon that ends both.</summary>
    [GeneratedRegex(@"((?:^|:)[^:\n]*(?:error|warning)\s*[^:\s]*\s*):", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Category();
}
