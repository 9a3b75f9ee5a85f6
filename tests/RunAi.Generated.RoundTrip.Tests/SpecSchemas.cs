using System.Text.Json.Nodes;

namespace RunAi.Generated.RoundTrip.Tests;

/// <summary>
/// Represents the schemas of a document as JSON. A value is described by a list of schemas that all apply: usually one, several if parts of an
/// <c>allOf</c> describe the same property. Independent of the generator's reader.
/// </summary>
public sealed class SpecSchemas(JsonNode root)
{
    private static readonly string[] Structure = ["properties", "required", "additionalProperties", "items", "enum", "oneOf", "anyOf"];

    public JsonObject Root => (JsonObject)root;

    /// <summary>Returns the object at a JSON pointer in fragment form; null for none.</summary>
    public JsonObject? Find(string pointer)
    {
        var node = root;
        foreach (
            var token in Uri.UnescapeDataString(pointer).Split('/').Skip(1).Select(
                token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node is JsonArray array ? array[int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)] : (node as JsonObject)?[token];
        }

        return node as JsonObject;
    }

    /// <summary>Returns the schemas and all that apply to the same value through references and <c>allOf</c>.</summary>
    public IReadOnlyList<JsonObject> GetParts(IReadOnlyList<JsonObject> schemas)
    {
        var parts = new List<JsonObject>();
        foreach (var schema in schemas)
        {
            Add(schema);
        }

        return parts;

        void Add(JsonObject part)
        {
            if (parts.Contains(part))
            {
                return;
            }

            parts.Add(part);
            if (part["$ref"] is { } reference)
            {
                Add(Find(reference.ToString())!);
            }

            foreach (var next in part["allOf"] as JsonArray ?? [])
            {
                Add((JsonObject)next!);
            }
        }
    }

    /// <summary>Returns the first value of a keyword.</summary>
    public JsonNode? FindKeyword(IReadOnlyList<JsonObject> schemas, string keyword) =>
        GetParts(schemas).Select(part => part[keyword]).FirstOrDefault(value => value is not null);

    /// <summary>Returns the variants of <c>oneOf</c> or <c>anyOf</c>.</summary>
    public IReadOnlyList<JsonObject> GetAlternatives(IReadOnlyList<JsonObject> schemas) =>
        [.. GetParts(schemas).SelectMany(part => (part["oneOf"] ?? part["anyOf"]) as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>Returns the properties by name, each with all schemas that describe it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<JsonObject>> GetProperties(IReadOnlyList<JsonObject> schemas) => GetParts(schemas)
        .SelectMany(part => part["properties"] as JsonObject ?? [])
        .GroupBy(member => member.Key, member => (JsonObject)member.Value!, StringComparer.Ordinal)
        .ToDictionary(member => member.Key, IReadOnlyList<JsonObject> (member) => [.. member], StringComparer.Ordinal);

    public IReadOnlySet<string> GetRequired(IReadOnlyList<JsonObject> schemas) =>
        GetParts(schemas).SelectMany(part => part["required"] as JsonArray ?? []).Select(name => name!.ToString()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Returns a value indicating whether all schemas allow null, directly or through references.</summary>
    public bool IsNullable(IReadOnlyList<JsonObject> schemas) => schemas.All(schema =>
    {
        for (var next = schema; ; next = ResolveOnce(next))
        {
            if (IsFlag(next["nullable"], true) || IsFlag(next["x-nullable"], true))
            {
                return true;
            }

            if (ReferenceEquals(ResolveOnce(next), next))
            {
                return false;
            }
        }
    });

    /// <summary>Returns a value indicating whether the object allows additional properties of any type.</summary>
    public bool IsOpen(IReadOnlyList<JsonObject> schemas) =>
        GetParts(schemas).All(part => part["additionalProperties"] is null || IsFlag(part["additionalProperties"], true));

    private JsonObject ResolveOnce(JsonObject schema) => Structure.Any(schema.ContainsKey) ? schema
        : schema["$ref"] is { } reference ? Find(reference.ToString())!
        : schema["allOf"] is JsonArray { Count: 1 } parts ? (JsonObject)parts[0]!
        : schema;

    private static bool IsFlag(JsonNode? node, bool expected) => node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag == expected;
}
