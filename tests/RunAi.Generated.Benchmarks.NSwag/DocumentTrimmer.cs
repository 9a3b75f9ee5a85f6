using System.Text.Json.Nodes;

namespace RunAi.Generated.Benchmarks.NSwag;

/// <summary>Cuts a document down to one path and what that refers to: the whole would take NSwag, and the compiler after it, many seconds.</summary>
internal static class DocumentTrimmer
{
    public static string Trim(string json, string path)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        var paths = document["paths"]!.AsObject();
        foreach (var other in paths.Select(member => member.Key).Where(key => key != path).ToList())
            paths.Remove(other);

        var kept = new HashSet<string>(StringComparer.Ordinal);
        Follow(document, paths, kept);
        foreach (var (kind, components) in document["components"]!.AsObject().ToList())
        {
            foreach (var name in components!.AsObject().Select(member => member.Key).Where(name => !kept.Contains($"#/components/{kind}/{name}")).ToList())
                components.AsObject().Remove(name);
        }

        return document.ToJsonString();
    }

    private static void Follow(JsonObject document, JsonNode? node, HashSet<string> kept)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Follow(document, item, kept);
        }

        if (node is not JsonObject members)
            return;
        if (members["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var pointer) && kept.Add(pointer))
            Follow(document, pointer.Split('/').Skip(1).Aggregate((JsonNode?)document, static (parent, name) => parent?[name]), kept);
        foreach (var (_, member) in members)
            Follow(document, member, kept);
    }
}
