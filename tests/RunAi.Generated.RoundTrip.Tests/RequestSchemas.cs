using System.Text.Json.Nodes;

namespace RunAi.Generated.RoundTrip.Tests;

/// <summary>Finds the schemas of values that callers send: those of request bodies and of their contents.</summary>
public sealed class RequestSchemas
{
    private readonly SpecSchemas _schemas;
    private readonly HashSet<JsonObject> _reached = new(ReferenceEqualityComparer.Instance);

    public RequestSchemas(SpecSchemas schemas)
    {
        _schemas = schemas;
        foreach (var body in GetBodies(schemas))
        {
            Visit([body]);
        }
    }

    /// <summary>Returns a value indicating whether callers send the value.</summary>
    /// <param name="described">The schemas of the value.</param>
    /// <param name="isOwnerSent">Whether callers send the object that contains it.</param>
    public bool Contains(IReadOnlyList<JsonObject> described, bool isOwnerSent)
    {
        var meant = described.Select(_schemas.Resolve).Distinct(ReferenceEqualityComparer.Instance).ToList();
        return meant is [JsonObject one] ? _reached.Contains(one) : isOwnerSent;
    }

    private void Visit(IReadOnlyList<JsonObject> described)
    {
        var meant = described.Select(_schemas.Resolve).Distinct(ReferenceEqualityComparer.Instance).Cast<JsonObject>().ToList();
        if (meant is [var one] && !_reached.Add(one))
        {
            return;
        }

        foreach (var member in _schemas.GetProperties(meant).Values)
        {
            Visit(member);
        }

        JsonNode?[] subschemas =
            [_schemas.FindKeyword(meant, "items"), _schemas.FindKeyword(meant, "additionalProperties"), .. _schemas.GetAlternatives(meant)];
        foreach (var below in subschemas)
        {
            if (below is JsonObject schema)
            {
                Visit([schema]);
            }
        }
    }

    private static IEnumerable<JsonObject> GetBodies(SpecSchemas schemas) =>
        from path in (JsonObject)schemas.Root["paths"]!
        from operation in ((JsonObject)path.Value!).Select(member => member.Value).OfType<JsonObject>()
        from body in GetBodies(operation, schemas)
        select body;

    private static IEnumerable<JsonObject> GetBodies(JsonObject operation, SpecSchemas schemas)
    {
        var written = operation["requestBody"] as JsonObject;
        var body = written?["$ref"] is { } reference ? schemas.Find(reference.ToString()) : written;
        var contents = (body?["content"] as JsonObject ?? []).Select(content => content.Value?["schema"]);
        var parameters = (operation["parameters"] as JsonArray ?? []).Where(
            parameter => parameter?["in"]?.ToString() == "body").Select(parameter => parameter!["schema"]);
        return contents.Concat(parameters).OfType<JsonObject>();
    }
}
