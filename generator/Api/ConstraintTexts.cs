using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Puts a schema's constraints into words for the documentation. They are not checked in the client: the server is the judge.</summary>
internal static class ConstraintTexts
{
    private const int KnownValueLimit = 50;

    public static IReadOnlyList<string> Describe(Schema schema)
    {
        if (schema is { Constraints.Count: 0, Enum: null, Default: null })
        {
            return [];
        }

        var texts = new List<string>();
        foreach (var constraint in schema.Constraints)
        {
            if (Describe(constraint.Key, constraint.Value) is { } text)
            {
                texts.Add(text);
            }
        }

        if (schema.Enum is { Count: > 0 and <= KnownValueLimit } values && values[0].Kind == SpecNodeKind.Number && !EnumTypes.IsNamedInteger(schema))
        {
            texts.Add($"Known values: {string.Join(", ", values.Select((value, index) => index < schema.EnumNames.Count ? $"{value} ({schema.EnumNames[index]})" : value.ToString()))}.");
        }

        if (schema.Default is { IsObject: false, IsArray: false, IsNull: false } value)
        {
            texts.Add($"Default: {value.Text}.");
        }

        return texts;
    }

    private static string? Describe(string keyword, SpecNode value) => value.IsObject || value.IsArray ? null : keyword switch
    {
        "minimum" => $"At least {value.Text}.",
        "maximum" => $"At most {value.Text}.",
        "exclusiveMinimum" => value.Kind == SpecNodeKind.Boolean ? null : $"Greater than {value.Text}.",
        "exclusiveMaximum" => value.Kind == SpecNodeKind.Boolean ? null : $"Less than {value.Text}.",
        "multipleOf" => $"A multiple of {value.Text}.",
        "minLength" => $"At least {Count(value, "character", "characters")}.",
        "maxLength" => $"At most {Count(value, "character", "characters")}.",
        "pattern" => $"Pattern: {value.Text}",
        "minItems" => $"At least {Count(value, "item", "items")}.",
        "maxItems" => $"At most {Count(value, "item", "items")}.",
        "uniqueItems" => value.IsTrue ? "Items are unique." : null,
        "minProperties" => $"At least {Count(value, "entry", "entries")}.",
        "maxProperties" => $"At most {Count(value, "entry", "entries")}.",
        _ => null,
    };

    private static string Count(SpecNode value, string one, string many) => $"{value.Text} {(value.Text == "1" ? one : many)}";
}
