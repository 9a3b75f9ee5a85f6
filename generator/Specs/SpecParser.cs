using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs.Json;
using RunAi.Generator.Specs.Yaml;

namespace RunAi.Generator.Specs;

/// <summary>
/// Parses a spec or an overlay in JSON or YAML. The format is detected from the text, because the file extension is not reliable.
/// </summary>
internal static class SpecParser
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Parses the text as JSON if it begins with <c>{</c>, <c>[</c> or a comment of JavaScript after whitespace, and as YAML otherwise. Returns null if the
    /// text is invalid or an HTML page (RUNAI0004) or exceeds a limit (RUNAI0006). Duplicate keys are reported (RUNAI0005) but do not stop parsing.
    /// </summary>
    public static SpecNode? Parse(SpecContent source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        if (HtmlPage.IsMatch(source.Text))
        {
            diagnostics.Report(DiagnosticIds.SyntaxError, new SourceLocation(source.Path, 0, 0), "JSON or YAML", HtmlPage.Description);
            return null;
        }

        return LooksLikeJson(source.Text)
            ? JsonSpecParser.Parse(source, limits, diagnostics)
            : YamlSpecParser.Parse(source, limits, diagnostics);
    }

    private static bool LooksLikeJson(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (ByteOrderMark or ' ' or '\t' or '\r' or '\n'))
            {
                // YAML has other comments, so the error of the JSON parser is the helpful one.
                return text[i] is '{' or '[' || (text[i] == '/' && i + 1 < text.Length && text[i + 1] is '/' or '*');
            }
        }

        return false;
    }
}
