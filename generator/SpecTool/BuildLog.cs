using System.Text;
using System.Text.RegularExpressions;
using RunAi.Generated.SpecTool.Commands;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool;

/// <summary>
/// Writes errors and warnings in the canonical format of MSBuild: <c>origin(line,column): category code: text</c>. The last error can be written to a file
/// instead, so that the target reports it and fails without a message about the exit code of this program.
/// </summary>
/// <param name="output">The output, which MSBuild reads.</param>
/// <param name="errorFile">The file for the last error, or null.</param>
internal sealed partial class BuildLog(TextWriter output, string? errorFile = null)
{
    private (string Origin, string Code, string Text)? _lastError;

    /// <summary>Gets a value indicating whether an error has been written.</summary>
    public bool HasErrors { get; private set; }

    public void LogError(string origin, string code, string text) => WriteError($"{origin} ", code, $"{DiagnosticText.Sanitize(text)} ({GetHelpLink(code)})");

    public void LogWarning(string origin, string code, string text) =>
        output.WriteLine($"{origin} : warning {code}: {DiagnosticText.Sanitize(text)} ({GetHelpLink(code)})");

    /// <summary>Writes a diagnostic of the generator as the next build would show it.</summary>
    public void LogDiagnostic(DiagnosticInfo diagnostic, bool isError)
    {
        // The text of the generator lacks the category, which the compiler adds.
        var parts = diagnostic.ToString().Split($": {diagnostic.Id}: ", 2);
        var text = $"{parts[^1]} ({GetHelpLink(diagnostic.Id)})";
        if (isError)
        {
            WriteError(parts[0], diagnostic.Id, text);
        }
        else
        {
            output.WriteLine($"{parts[0]}: warning {diagnostic.Id}: {text}");
        }
    }

    /// <summary>Writes an error for an overlay that does not exist, as a build reports it.</summary>
    public void LogMissingOverlay(string path) =>
        LogError(path, DiagnosticIds.SpecNotFound, $"The file '{path}' does not exist. Check the Overlay path of the RunAiSpec item.");

    /// <summary>Writes text that MSBuild must not interpret as an error or a warning.</summary>
    public void LogMessage(string text) => output.WriteLine(Category().Replace(text, "$1\\u003a"));

    /// <summary>Writes the last error to the file: origin, code and text, each escaped for MSBuild and in Base64.</summary>
    public void Complete()
    {
        if (errorFile is not null && _lastError is { } last)
        {
            var values = new[] { last.Origin.Trim(), last.Code, last.Text }.Select(value => Convert.ToBase64String(Encoding.UTF8.GetBytes(Escape(value))));
            AtomicFile.Write(errorFile, Encoding.UTF8.GetBytes(string.Join('|', values)));
        }
    }

    /// <summary>Escapes the characters that MSBuild interprets in the parameter of a task.</summary>
    private static string Escape(string value) => SpecialCharacter().Replace(value, static match => $"%{(int)match.Value[0]:X2}");

    // The package contains the pages, so that the link can be opened.
    private static string GetHelpLink(string code)
    {
        var page = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "docs", code + ".md"));
        return File.Exists(page) ? new Uri(page).AbsoluteUri : $"docs/{code}.md";
    }

    private void WriteError(string origin, string code, string text)
    {
        HasErrors = true;
        if (errorFile is null)
        {
            Write((origin, code, text));
            return;
        }

        if (_lastError is { } previous)
        {
            Write(previous);
        }

        _lastError = (origin, code, text);
    }

    private void Write((string Origin, string Code, string Text) error) => output.WriteLine($"{error.Origin}: error {error.Code}: {error.Text}");

    [GeneratedRegex("[%$@'();?*]")]
    private static partial Regex SpecialCharacter();

    /// <summary>Matches text that MSBuild interprets as an error or a warning: the category, a code and a colon.</summary>
    [GeneratedRegex(@"((?:^|:)[^:\n]*(?:error|warning)\s*[^:\s]*\s*):", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Category();
}
