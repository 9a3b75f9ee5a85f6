using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Calls.Declarations;

/// <summary>Represents a document as JSON, read by the rules of OpenAPI and independently of the generator's readers.</summary>
public sealed class DeclaredDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private readonly JsonObject _root;

    public DeclaredDocument(JsonNode root)
    {
        _root = (JsonObject)root;
        IsSwagger2 = _root["swagger"] is not null;
        Operations = [.. FindOperations()];
    }

    public bool IsSwagger2 { get; }

    public IReadOnlyList<DeclaredOperation> Operations { get; }

    /// <summary>Gets the media types of Swagger 2.0 for all operations.</summary>
    public JsonArray? GetMediaTypes(string keyword) => _root[keyword] as JsonArray;

    /// <summary>Returns the node that a chain of references resolves to; null if it cannot be resolved.</summary>
    public JsonNode? Resolve(JsonNode? node)
    {
        for (var steps = 0; node is JsonObject map && GetReference(map) is { } reference; steps++)
        {
            node = steps < 100 ? Find(reference) : null;
        }

        return node;
    }

    /// <summary>Returns the reference of an object; null for none.</summary>
    public static string? GetReference(JsonNode? node) => (node as JsonObject)?["$ref"] is JsonValue value && value.TryGetValue<string>(out var text)
        ? text : null;

    /// <summary>Returns the node at a JSON pointer in fragment form.</summary>
    public JsonNode? Find(string reference)
    {
        JsonNode? node = reference.StartsWith('#') ? _root : null;
        foreach (var token in Uri.UnescapeDataString(reference).Split('/').Skip(1))
        {
            var name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonObject map => map[name],
                JsonArray list when int.TryParse(name, out var index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>Returns the named schemas of the document.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> GetNamedSchemas() => (_root["definitions"] ?? _root["components"]?["schemas"]) as JsonObject ?? [];

    private IEnumerable<DeclaredOperation> FindOperations() =>
        from path in _root["paths"] as JsonObject ?? []
        where Resolve(path.Value) is JsonObject
        let item = (JsonObject)Resolve(path.Value)!
        from entry in item.Concat(item["additionalOperations"] as JsonObject ?? [])
        where entry.Value is JsonObject && (Methods.Contains(entry.Key) || (item["additionalOperations"] as JsonObject)?.ContainsKey(entry.Key) == true)
        select new DeclaredOperation(this, entry.Key.ToUpperInvariant(), path.Key, item, (JsonObject)entry.Value!, GetBasePath(item, (JsonObject)entry.Value!));

    private string GetBasePath(JsonObject item, JsonObject operation)
    {
        if (IsSwagger2)
        {
            return (_root["basePath"]?.ToString() ?? "").TrimEnd('/');
        }

        var server = new[] { operation, item, _root }.Select(owner => (owner["servers"] as JsonArray)?.FirstOrDefault()).FirstOrDefault(found =>
            found is not null);
        var url = server?["url"]?.ToString() ?? "";
        foreach (var (name, variable) in server?["variables"] as JsonObject ?? [])
        {
            url = url.Replace($"{{{name}}}", variable?["default"]?.ToString(), StringComparison.Ordinal);
        }

        var start = url.IndexOf("//", StringComparison.Ordinal);
        var isAbsolute = start == 0 || (start > 0 && url[start - 1] == ':');
        var path = !isAbsolute ? url : url.IndexOf('/', start + 2) is var slash and >= 0 ? url[slash..] : "";
        return (path.Length == 0 || path.StartsWith('/') ? path : "/" + path).TrimEnd('/');
    }
}
