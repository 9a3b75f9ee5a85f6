using System.Text.Json.Nodes;

namespace RunAi.Generated.RoundTrip.Tests.Samples;

/// <summary>Makes values that schemas allow.</summary>
public sealed class SampleMaker(SpecSchemas schemas, SampleKind kind)
{
    // Recursive objects have no end; below this depth they have their required members only.
    private const int Depth = 5;

    /// <summary>The values of a schema: one for each of its alternatives.</summary>
    public IEnumerable<JsonNode> Make(JsonObject schema)
    {
        IReadOnlyList<JsonObject> described = [schema];
        var alternatives = schemas.AlternativesOf(described);
        return alternatives.Count == 0 || schemas.MembersOf(described).Count > 0
            ? [MakeValue(described, 0)]
            : alternatives.Select(alternative => AlternativeOf(described, alternative, 0));
    }

    private JsonNode MakeValue(IReadOnlyList<JsonObject> schema, int depth)
    {
        if (schemas.MembersOf(schema).Count > 0)
        {
            return ObjectOf(schema, depth);
        }

        if (schemas.AlternativesOf(schema) is [var first, ..])
        {
            return AlternativeOf(schema, first, depth);
        }

        if (schemas.Find(schema, "enum") is JsonArray values)
        {
            var known = values.First(value => value is not null)!;
            return kind == SampleKind.UnknownEnumValues && known.GetValueKind() == System.Text.Json.JsonValueKind.String ? "a value of tomorrow" : known.DeepClone();
        }

        return schemas.Find(schema, "type")?.ToString() switch
        {
            "string" => ScalarSamples.Text(schemas.Find(schema, "format")?.ToString()),
            "integer" => ScalarSamples.Integer(Limit(schema, "minimum"), Limit(schema, "maximum")),
            "number" => ScalarSamples.Number(schemas.Find(schema, "format")?.ToString(), Limit(schema, "minimum"), Limit(schema, "maximum")),
            "boolean" => true,
            "array" => ListOf(schemas.Find(schema, "items") as JsonObject, depth),
            "object" => MapOf(schemas.Find(schema, "additionalProperties") as JsonObject, depth),
            _ => Anything(),
        };
    }

    private JsonObject ObjectOf(IReadOnlyList<JsonObject> schema, int depth)
    {
        var required = schemas.RequiredOf(schema);
        var value = new JsonObject();
        foreach (var (name, described) in schemas.MembersOf(schema))
        {
            if (!required.Contains(name) && (kind == SampleKind.RequiredMembers || depth >= Depth))
            {
                continue;
            }

            var isNull = kind == SampleKind.Nulls && schemas.IsNullable(described);
            value[name] = isNull ? null : MakeValue(described, depth + 1);
        }

        // What is required has to be there, even where nothing describes it.
        foreach (var name in required.Where(name => !value.ContainsKey(name) && schemas.IsOpen(schema)))
        {
            value[name] = Anything();
        }

        foreach (var alternative in schemas.AlternativesOf(schema).Take(1).Where(alternative => schemas.MembersOf([alternative]).Count > 0))
        {
            foreach (var (name, member) in ObjectOf([alternative], depth))
            {
                value[name] ??= member?.DeepClone();
            }
        }

        if (kind == SampleKind.UnknownMembers && schemas.IsOpen(schema))
        {
            value["a member of tomorrow"] = Anything();
        }

        return value;
    }

    private JsonNode AlternativeOf(IReadOnlyList<JsonObject> schema, JsonObject alternative, int depth)
    {
        var value = MakeValue([alternative], depth);
        if (value is JsonObject members && schemas.Find(schema, "discriminator") is { } discriminator)
        {
            var reference = alternative["$ref"]?.ToString();
            var mapped = (discriminator["mapping"] as JsonObject)?.FirstOrDefault(entry => entry.Value?.ToString() == reference).Key;
            members[discriminator["propertyName"]!.ToString()] = mapped ?? reference?[(reference.LastIndexOf('/') + 1)..];
        }

        return value;
    }

    private JsonArray ListOf(JsonObject? items, int depth) =>
        depth >= Depth ? [] : items is null ? [Anything()] : [MakeValue([items], depth + 1), MakeValue([items], depth + 1)];

    private JsonObject MapOf(JsonObject? values, int depth) =>
        depth >= Depth ? [] : new JsonObject { ["a key"] = values is null ? Anything() : MakeValue([values], depth + 1) };

    private decimal? Limit(IReadOnlyList<JsonObject> schema, string keyword) => schemas.Find(schema, keyword) is JsonValue value && value.TryGetValue<decimal>(out var limit) ? limit : null;

    private static JsonObject Anything() => new() { ["list"] = new JsonArray(1, "two", null, 3.5), ["flag"] = false };
}
