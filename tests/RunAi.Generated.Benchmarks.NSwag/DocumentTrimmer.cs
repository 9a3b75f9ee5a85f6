using System.Text.Json.Nodes;

namespace RunAi.Generated.Benchmarks.NSwag;

/// <summary>
/// Reduces a document to one path and the components that it references, because NSwag and the compiler would need many seconds for the whole document.
/// </summary>
internal static class DocumentTrimmer
{
    public static string Trim(string json, string path)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        var paths = document["paths"]!.AsObject();
        foreach (var other in paths.Select(property => property.Key).Where(key => key != path).ToList())
        {
            paths.Remove(other);
        }

        var kept = new HashSet<string>(StringComparer.Ordinal);
        Follow(document, paths, kept);
        foreach (var (kind, components) in document["components"]!.AsObject().ToList())
        {
            foreach (var name in components!.AsObject().Select(property => property.Key).Where(name => !kept.Contains($"#/components/{kind}/{name}")).ToList())
            {
                components.AsObject().Remove(name);
            }
        }

        return document.ToJsonString();
    }

    private static void Follow(JsonObject document, JsonNode? node, HashSet<string> kept)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Follow(document, item, kept);
            }
        }

        if (node is not JsonObject properties)
        {
            return;
        }

        if (properties["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var pointer) && kept.Add(pointer))
        {
            Follow(document, pointer.Split('/').Skip(1).Aggregate((JsonNode?)document, static (parent, name) => parent?[name]), kept);
        }

        foreach (var (_, property) in properties)
        {
            Follow(document, property, kept);
        }
    }
}
