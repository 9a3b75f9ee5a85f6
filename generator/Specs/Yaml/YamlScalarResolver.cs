using RunAi.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// Resolves the types of scalars by the YAML 1.2 core schema (YAML 1.2.2, section 10.3): only <c>true</c> and <c>false</c> are booleans,
/// so <c>yes</c>, <c>on</c> and <c>NO</c> remain strings, and quoted scalars are strings. <c>.inf</c> and <c>.nan</c> also remain strings
/// because JSON does not have such numbers.
/// </summary>
internal static class YamlScalarResolver
{
    /// <summary>Reads the value of a scalar. Returns null if it does not match its tag.</summary>
    public static SpecNode? Read(Scalar scalar, SourceLocation location)
    {
        var text = scalar.Value;
        if (scalar.Tag.IsEmpty || !YamlTags.IsValidForScalar(scalar.Tag.Value))
        {
            return scalar.Style == ScalarStyle.Plain ? Resolve(text, location) : SpecNode.String(location, text);
        }

        var tag = scalar.Tag.Value;
        return tag switch
        {
            YamlTags.Integer => YamlNumber.ReadInteger(text) is { } literal ? SpecNode.Number(location, literal, text) : null,
            YamlTags.Float => (YamlNumber.ReadInteger(text) ?? YamlNumber.ReadFloat(text)) is { } literal
                ? SpecNode.Number(location, literal, text)
                : null,
            YamlTags.Boolean => ReadBoolean(text) is { } value ? SpecNode.Boolean(location, value, text) : null,
            YamlTags.Null => IsNull(text) ? SpecNode.Null(location) : null,
            _ => SpecNode.String(location, text),
        };
    }

    private static SpecNode Resolve(string text, SourceLocation location)
    {
        if (IsNull(text))
        {
            return SpecNode.Null(location);
        }

        if (ReadBoolean(text) is { } boolean)
        {
            return SpecNode.Boolean(location, boolean, text);
        }

        // Only these characters can start a number; most scalars start with others.
        var isNumber = text[0] is (>= '0' and <= '9') or '+' or '-' or '.';
        return isNumber && (YamlNumber.ReadInteger(text) ?? YamlNumber.ReadFloat(text)) is { } literal
            ? SpecNode.Number(location, literal, text)
            : SpecNode.String(location, text);
    }

    private static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    private static bool? ReadBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };
}
