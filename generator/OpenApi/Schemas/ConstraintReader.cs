using System.Collections.Generic;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Reads the keywords that only narrow a value. A wrong JSON type is reported and dropped: nothing but a number may stand where code
/// expects one.
/// </summary>
internal static class ConstraintReader
{
    private static readonly string[] Keywords =
    [
        "multipleOf", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength", "pattern", "minItems", "maxItems",
        "uniqueItems", "minContains", "maxContains", "minProperties", "maxProperties",
    ];

    private static readonly HashSet<string> Known = new(Keywords, StringComparer.Ordinal);

    public static IReadOnlyList<KeyValuePair<string, SpecNode>> Read(Element schema, FieldReader fields)
    {
        // Most schemas have none, which one look at their members tells.
        if (!HasAny(schema.Node))
        {
            return [];
        }

        var constraints = new List<KeyValuePair<string, SpecNode>>();
        foreach (var keyword in Keywords)
        {
            if (schema.Node[keyword] is not { IsNull: false } node || IsExclusiveFlag(keyword, node))
            {
                continue;
            }

            var (kind, expected) = Expected(keyword);
            if (node.Kind == kind)
            {
                constraints.Add(new(IsMadeExclusive(schema, keyword) ? Exclusive(keyword) : keyword, node));
            }
            else
            {
                fields.ReportWrongType(schema, keyword, node, expected);
            }
        }

        return constraints;
    }

    private static bool HasAny(SpecNode schema)
    {
        for (var i = 0; i < schema.Members.Count; i++)
        {
            if (Known.Contains(schema.Members[i].Name))
            {
                return true;
            }
        }

        return false;
    }

    private static (SpecNodeKind Kind, string Text) Expected(string keyword) => keyword switch
    {
        "pattern" => (SpecNodeKind.String, "a string"),
        "uniqueItems" => (SpecNodeKind.Boolean, "true or false"),
        _ => (SpecNodeKind.Number, "a number"),
    };

    // Up to 3.0 "exclusiveMinimum: true" makes "minimum" exclusive; 2020-12 has the number in "exclusiveMinimum".
    private static bool IsExclusiveFlag(string keyword, SpecNode node) =>
        keyword is "exclusiveMinimum" or "exclusiveMaximum" && node.Kind == SpecNodeKind.Boolean;

    private static bool IsMadeExclusive(Element schema, string keyword) =>
        keyword is "minimum" or "maximum" && schema.Node[Exclusive(keyword)] is { IsTrue: true };

    private static string Exclusive(string keyword) => keyword == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
}
