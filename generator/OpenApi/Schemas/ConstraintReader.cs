using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Reads the keywords that constrain a value. A keyword with the wrong JSON type is reported and ignored, so that later stages can rely on
/// the type.
/// </summary>
internal static class ConstraintReader
{
    private static readonly string[] Keywords =
    [
        "multipleOf", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength", "pattern", "minItems", "maxItems",
        "uniqueItems", "minContains", "maxContains", "minProperties", "maxProperties",
    ];

    private static readonly HashSet<string> KeywordSet = new(Keywords, StringComparer.Ordinal);

    public static IReadOnlyList<KeyValuePair<string, SpecNode>> Read(SpecElement schema, FieldReader fields)
    {
        // Most schemas have no constraints, which a single pass over their keywords shows.
        if (!HasConstraints(schema.Node))
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

            var (kind, expected) = GetExpectedType(keyword);
            if (node.Kind == kind)
            {
                constraints.Add(new(HasExclusiveFlag(schema, keyword) ? GetExclusiveKeyword(keyword) : keyword, node));
            }
            else
            {
                fields.ReportWrongType(schema, keyword, node, expected);
            }
        }

        return constraints;
    }

    /// <summary>Returns the types of values that a keyword constrains (JSON Schema 2020-12 validation, section 6).</summary>
    public static SchemaTypes GetTypes(string keyword) => keyword switch
    {
        "minLength" or "maxLength" or "pattern" => SchemaTypes.String,
        "minItems" or "maxItems" or "uniqueItems" or "minContains" or "maxContains" => SchemaTypes.Array,
        "minProperties" or "maxProperties" => SchemaTypes.Object,
        _ => SchemaTypes.Integer | SchemaTypes.Number,
    };

    private static bool HasConstraints(SpecNode schema)
    {
        for (var i = 0; i < schema.Properties.Count; i++)
        {
            if (KeywordSet.Contains(schema.Properties[i].Name))
            {
                return true;
            }
        }

        return false;
    }

    private static (SpecNodeKind Kind, string Text) GetExpectedType(string keyword) => keyword switch
    {
        "pattern" => (SpecNodeKind.String, "a string"),
        "uniqueItems" => (SpecNodeKind.Boolean, "true or false"),
        _ => (SpecNodeKind.Number, "a number"),
    };

    // Up to 3.0, "exclusiveMinimum: true" makes "minimum" exclusive; in 2020-12, "exclusiveMinimum" is the number itself.
    private static bool IsExclusiveFlag(string keyword, SpecNode node) =>
        keyword is "exclusiveMinimum" or "exclusiveMaximum" && node.Kind == SpecNodeKind.Boolean;

    private static bool HasExclusiveFlag(SpecElement schema, string keyword) =>
        keyword is "minimum" or "maximum" && schema.Node[GetExclusiveKeyword(keyword)] is { IsTrue: true };

    private static string GetExclusiveKeyword(string keyword) => keyword == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
}
