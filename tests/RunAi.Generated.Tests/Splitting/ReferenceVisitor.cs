using System.Text.Json.Nodes;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>Visits the references in a part of a document: <c>$ref</c> and the mappings of discriminators, but no examples and values.</summary>
internal static class ReferenceVisitor
{
    private static readonly HashSet<string> Data = ["example", "examples", "enum", "const", "default", "value"];

    private static readonly HashSet<string> Maps =
    [
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses", "headers", "requestBodies", "content",
        "encoding", "callbacks", "links", "pathItems", "mediaTypes", "paths", "securitySchemes",
    ];

    /// <summary>Replaces the references in a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="isMap">Whether the names of the object are those of entries, not of fields.</param>
    /// <param name="replace">Returns the new reference.</param>
    public static void Visit(JsonNode? node, bool isMap, Func<string, string> replace)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Visit(item, isMap: false, replace);
            }
        }

        if (node is not JsonObject map)
        {
            return;
        }

        foreach (var (name, value) in map.ToList())
        {
            if (!isMap && name == "$ref" && IsString(value))
            {
                map[name] = replace((string)value!);
            }
            else if (!isMap && name == "mapping" && value is JsonObject mapping)
            {
                foreach (var (key, target) in mapping.Where(entry => IsString(entry.Value) && ((string)entry.Value!).StartsWith('#')).ToList())
                {
                    mapping[key] = replace((string)target!);
                }
            }
            else if (isMap || (!Data.Contains(name) && !name.StartsWith("x-", StringComparison.Ordinal)))
            {
                Visit(value, !isMap && value is JsonObject && (Maps.Contains(name) || name == "parameters"), replace);
            }
        }
    }

    private static bool IsString(JsonNode? node) => node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String;
}
