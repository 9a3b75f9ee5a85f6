using System.Text.Json.Nodes;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>
/// Rewrites constructs that NSwag cannot read, or for which it generates code that does not compile. Our generator gets the same rewritten
/// document. Run:ai's documents have three such constructs.
/// </summary>
internal sealed class CompetitorPatches
{
    private readonly JsonObject _schemas;

    private CompetitorPatches(JsonObject schemas) => _schemas = schemas;

    /// <summary>Returns the document without these constructs.</summary>
    public static string Apply(string json)
    {
        var root = JsonNode.Parse(json)!;
        if (root["components"]?["schemas"] is JsonObject schemas)
        {
            var patches = new CompetitorPatches(schemas);
            patches.InlineAliases();
            patches.Visit(root);
        }

        return root.ToJsonString();
    }

    // A component that is only a reference.
    private void InlineAliases()
    {
        foreach (
            var name in _schemas.Where(
                schema => schema.Value is JsonObject { Count: 1 } value && value.ContainsKey("$ref")).Select(schema => schema.Key).ToList())
        {
            _schemas[name] = Resolve(_schemas[name]!).DeepClone();
        }
    }

    private void Visit(JsonNode? node)
    {
        if (node is JsonObject value)
        {
            if (value["allOf"] is JsonArray parts)
            {
                Patch(value, parts);
            }

            foreach (var member in value.ToList())
            {
                Visit(member.Value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Visit(item);
            }
        }
    }

    private void Patch(JsonObject schema, JsonArray parts)
    {
        var names = GetProperties(schema).Select(property => property.Key).ToList();
        if (names.Count != names.Distinct(StringComparer.Ordinal).Count())
        {
            Flatten(schema);
        }
        else if (parts.FirstOrDefault(part => Resolve(part!)["enum"] is not null)?["$ref"] is { } reference)
        {
            // NSwag derives a class from the enum.
            schema.Clear();
            schema["$ref"] = reference.DeepClone();
        }
    }

    // Parts that repeat a property: the last one applies.
    private void Flatten(JsonObject schema)
    {
        var properties = new JsonObject();
        foreach (var property in GetProperties(schema))
        {
            properties[property.Key] = property.Value!.DeepClone();
        }

        schema.Remove("allOf");
        schema["type"] = "object";
        schema["properties"] = properties;
    }

    private IEnumerable<KeyValuePair<string, JsonNode?>> GetProperties(JsonNode schema)
    {
        var actual = Resolve(schema);
        var inherited = (actual["allOf"] as JsonArray ?? []).SelectMany(part => GetProperties(part!));
        return inherited.Concat(actual["properties"] as JsonObject ?? []);
    }

    private JsonNode Resolve(JsonNode schema)
    {
        while (schema["$ref"] is { } reference)
        {
            schema = _schemas[reference.GetValue<string>()["#/components/schemas/".Length..]]!;
        }

        return schema;
    }
}
