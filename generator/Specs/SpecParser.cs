using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs.Json;
using RunAi.Generator.Specs.Yaml;

namespace RunAi.Generator.Specs;

/// <summary>
/// Reads a spec or an overlay, whatever it is written in. The name of the file does not count: specs of both kinds are found under either
/// extension.
/// </summary>
internal static class SpecParser
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Reads JSON where the first character that is no blank opens an object or an array, and YAML otherwise. The result is null once the
    /// text can't be understood (RUNAI0004) or breaks a limit (RUNAI0006). Duplicate keys (RUNAI0005) don't end the reading.
    /// </summary>
    public static SpecNode? Parse(SpecContent source, SpecLimits limits, DiagnosticBag diagnostics) =>
        LooksLikeJson(source.Text)
            ? JsonSpecParser.Parse(source, limits, diagnostics)
            : YamlSpecParser.Parse(source, limits, diagnostics);

    private static bool LooksLikeJson(string text)
    {
        foreach (var c in text)
        {
            if (c is not (ByteOrderMark or ' ' or '\t' or '\r' or '\n'))
            {
                return c is '{' or '[';
            }
        }

        return false;
    }
}
