using System.Text.RegularExpressions;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool;

/// <summary>Writes errors and warnings in the canonical format of MSBuild: <c>origin(line,column): category code: text</c>.</summary>
internal sealed partial class BuildLog(TextWriter output)
{
    /// <summary>Gets a value indicating whether an error has been written.</summary>
    public bool HasErrors { get; private set; }

    public void LogError(string origin, string code, string text)
    {
        HasErrors = true;
        output.WriteLine($"{origin} : error {code}: {DiagnosticText.Sanitize(text)} ({GetHelpLink(code)})");
    }

    public void LogWarning(string origin, string code, string text) =>
        output.WriteLine($"{origin} : warning {code}: {DiagnosticText.Sanitize(text)} ({GetHelpLink(code)})");

    /// <summary>Writes a diagnostic of the generator as the next build would show it.</summary>
    public void LogDiagnostic(DiagnosticInfo diagnostic, bool isError)
    {
        HasErrors |= isError;

        // The text of the generator lacks the category, which the compiler adds.
        var code = $"{(isError ? "error" : "warning")} {diagnostic.Id}";
        var text = diagnostic.ToString().Replace($": {diagnostic.Id}: ", $": {code}: ", StringComparison.Ordinal);
        output.WriteLine($"{text} ({GetHelpLink(diagnostic.Id)})");
    }

    /// <summary>Writes an error for an overlay that does not exist, as a build reports it.</summary>
    public void LogMissingOverlay(string path) =>
        LogError(path, DiagnosticIds.SpecNotFound, $"The file '{path}' does not exist. Check the Overlay path of the RunAiSpec item.");

    /// <summary>Writes text that MSBuild must not interpret as an error or a warning.</summary>
    public void LogMessage(string text) => output.WriteLine(Category().Replace(text, "$1\\u003a"));

    // The package contains the pages, so that the link can be opened.
    private static string GetHelpLink(string code)
    {
        var page = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "docs", code + ".md"));
        return File.Exists(page) ? new Uri(page).AbsoluteUri : $"docs/{code}.md";
    }

    /// <summary>Matches text that MSBuild interprets as an error or a warning: the category, a code and a colon.</summary>
    [GeneratedRegex(@"((?:^|:)[^:\n]*(?:error|warning)\s*[^:\s]*\s*):", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Category();
}
