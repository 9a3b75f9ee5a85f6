using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Calls.Declarations;

/// <summary>Reads the keywords of all schemas that apply to a value, through references and <c>allOf</c>.</summary>
public sealed class SchemaParts
{
    private readonly DeclaredDocument _document;
    private readonly List<JsonObject> _parts = [];
    private readonly IReadOnlyList<JsonNode?> _schemas;

    public SchemaParts(DeclaredDocument document, params IEnumerable<JsonNode?> schemas)
    {
        _document = document;
        _schemas = [.. schemas];
        foreach (var schema in _schemas)
        {
            Add(schema);
        }

        Types = [.. GetTypes()];

        // Properties and items without a type describe two kinds of values, and readers choose one.
        IsImpossible |= Types is ["object"] && Find("type") is null && Find("properties") is not null && Find("items") is not null;
    }

    /// <summary>Gets the JSON types except null; empty if any value is allowed.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Gets a value indicating whether a schema allows nothing or cannot be resolved.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>Gets the name of the first component that a reference names; null for none.</summary>
    public string? Name { get; private set; }

    public string? Format => Find("format")?.ToString();

    /// <summary>Gets a value indicating whether all schemas allow null. In an <c>allOf</c>, a part without <c>nullable</c> forbids it.</summary>
    public bool IsNullable => _schemas.All(IsNullableSchema) || Alternatives.Any(IsNullSchema);

    public bool IsReadOnly => _parts.Any(part => IsFlag(part, "readOnly"));

    public bool IsWriteOnly => _parts.Any(part => IsFlag(part, "writeOnly"));

    public bool IsOpen => _parts.All(part => part["additionalProperties"] is null || IsFlag(part, "additionalProperties"));

    /// <summary>Gets the variants of <c>oneOf</c> or <c>anyOf</c>, with the keyword.</summary>
    public IReadOnlyList<JsonNode?> Alternatives =>
        _parts.Select(part => (part["oneOf"] ?? part["anyOf"]) as JsonArray).FirstOrDefault(list => list is not null)?.ToList() ?? [];

    public IReadOnlyList<JsonObject> All => _parts;

    public IReadOnlySet<string> Required => _parts.SelectMany(part => GetList(part, "required")).Select(name =>
        name!.ToString()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the properties, each with all schemas that describe it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<JsonNode?>> Properties => _parts.SelectMany(part => part["properties"] as JsonObject ?? [])
        .GroupBy(property => property.Key, property => property.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, IReadOnlyList<JsonNode?> (group) => [.. group], StringComparer.Ordinal);

    /// <summary>Returns the first list of alternatives that is not one of <paramref name="expanded"/>; null if there is none.</summary>
    public JsonArray? FindAlternatives(IReadOnlyList<JsonArray> expanded) =>
        _parts.Select(part => (part["oneOf"] ?? part["anyOf"]) as JsonArray).FirstOrDefault(list => list is not null && !expanded.Contains(list));

    public JsonNode? Find(string keyword) => _parts.Select(part => part[keyword]).FirstOrDefault(value => value is not null);

    public static bool IsNullSchema(JsonNode? schema) => schema is JsonObject map && map["type"] is JsonValue type && IsNullName(type);

    private void Add(JsonNode? schema)
    {
        if (schema is not JsonObject part)
        {
            IsImpossible |= schema is JsonValue value && value.TryGetValue<bool>(out var allowed) && !allowed;
            return;
        }

        if (_parts.Contains(part))
        {
            return;
        }

        _parts.Add(part);
        if (DeclaredDocument.GetReference(part) is { } reference)
        {
            Name ??= Uri.UnescapeDataString(reference[(reference.LastIndexOf('/') + 1)..]);
            var target = _document.Find(reference);
            IsImpossible |= target is null;
            Add(target);
        }

        foreach (var next in GetList(part, "allOf"))
        {
            var name = Name;
            Add(next);
            Name = name;
        }
    }

    private bool IsNullableSchema(JsonNode? schema)
    {
        for (var steps = 0; schema is JsonObject part && steps < 100; steps++)
        {
            if (IsFlag(part, "nullable") || IsFlag(part, "x-nullable") || GetList(part, "type").Any(IsNullName))
            {
                return true;
            }

            schema = DeclaredDocument.GetReference(part) is { } reference ? _document.Find(reference)
                : part["allOf"] is JsonArray { Count: 1 } parts ? parts[0]
                : null;
        }

        return false;
    }

    // A type next to a reference is ignored in OpenAPI 3.0 (Reference Object).
    private IEnumerable<string> GetTypes()
    {
        foreach (var part in _parts.OrderBy(part => part.ContainsKey("$ref")))
        {
            var types = part["type"] is JsonArray list ? list.ToList() : part["type"] is { } one ? [one] : [];
            if (types.Where(type => !IsNullName(type)).Select(type => type!.ToString()).ToList() is { Count: > 0 } found)
            {
                return found;
            }
        }

        return _parts.Any(part => part.ContainsKey("properties") || part["additionalProperties"] is JsonObject) ? ["object"]
            : _parts.Any(part => part.ContainsKey("items")) ? ["array"]
            : [];
    }

    private static IEnumerable<JsonNode?> GetList(JsonObject part, string keyword) => part[keyword] as JsonArray ?? [];

    private static bool IsNullName(JsonNode? type) => type is JsonValue value && value.TryGetValue<string>(out var name) && name == "null";

    private static bool IsFlag(JsonObject part, string keyword) => part[keyword] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
}
