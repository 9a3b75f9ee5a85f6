using System.Text.Json.Nodes;

namespace RunAi.Generated.RoundTrip.Tests.Samples;

/// <summary>Creates values that schemas allow.</summary>
public sealed class SampleFactory(SpecSchemas schemas, SampleKind kind)
{
    // Limits recursion: objects below this depth have their required properties only.
    private const int Depth = 5;

    /// <summary>Returns the values of a schema: one for each of its variants.</summary>
    public IEnumerable<JsonNode> Create(JsonObject schema)
    {
        IReadOnlyList<JsonObject> described = [schema];
        var alternatives = schemas.GetAlternatives(described);
        return alternatives.Count == 0 || schemas.GetProperties(described).Count > 0
            ? [CreateValue(described, 0)]
            : alternatives.Select(alternative => CreateAlternative(described, alternative, 0));
    }

    private JsonNode CreateValue(IReadOnlyList<JsonObject> schema, int depth)
    {
        if (schemas.GetProperties(schema).Count > 0)
        {
            return CreateObject(schema, depth);
        }

        if (schemas.GetAlternatives(schema) is [var first, ..])
        {
            return CreateAlternative(schema, first, depth);
        }

        if (schemas.FindKeyword(schema, "enum") is JsonArray values)
        {
            var known = values.First(value => value is not null)!;
            return kind == SampleKind.UnknownEnumValues && known.GetValueKind() == System.Text.Json.JsonValueKind.String
                ? "a value of tomorrow"
                : known.DeepClone();
        }

        if (schemas.FindKeyword(schema, "x-runai-runtime-type") is { } scalar)
        {
            return ScalarSamples.Kubernetes(scalar.ToString());
        }

        return schemas.FindKeyword(schema, "type")?.ToString() switch
        {
            "string" => ScalarSamples.Text(schemas.FindKeyword(schema, "format")?.ToString()),
            "integer" => ScalarSamples.Integer(Limit(schema, "minimum"), Limit(schema, "maximum")),
            "number" => ScalarSamples.Number(schemas.FindKeyword(schema, "format")?.ToString(), Limit(schema, "minimum"), Limit(schema, "maximum")),
            "boolean" => true,
            "array" => CreateArray(schemas.FindKeyword(schema, "items") as JsonObject, depth),
            "object" => CreateMap(schemas.FindKeyword(schema, "additionalProperties") as JsonObject, depth),
            _ => CreateAny(),
        };
    }

    private JsonObject CreateObject(IReadOnlyList<JsonObject> schema, int depth)
    {
        var required = schemas.GetRequired(schema);
        var value = new JsonObject();
        foreach (var (name, described) in schemas.GetProperties(schema))
        {
            if (!required.Contains(name) && (kind == SampleKind.RequiredMembers || depth >= Depth))
            {
                continue;
            }

            var isNull = kind == SampleKind.Nulls && schemas.IsNullable(described);
            value[name] = isNull ? null : CreateValue(described, depth + 1);
        }

        // Required properties are present, even those without a schema.
        foreach (var name in required.Where(name => !value.ContainsKey(name) && schemas.IsOpen(schema)))
        {
            value[name] = CreateAny();
        }

        foreach (var alternative in schemas.GetAlternatives(schema).Take(1).Where(alternative => schemas.GetProperties([alternative]).Count > 0))
        {
            foreach (var (name, member) in CreateObject([alternative], depth))
            {
                value[name] ??= member?.DeepClone();
            }
        }

        if (kind == SampleKind.UnknownMembers && schemas.IsOpen(schema))
        {
            value["a member of tomorrow"] = CreateAny();
        }

        return value;
    }

    private JsonNode CreateAlternative(IReadOnlyList<JsonObject> schema, JsonObject alternative, int depth)
    {
        var value = CreateValue([alternative], depth);
        if (value is JsonObject members && schemas.FindKeyword(schema, "discriminator") is { } discriminator)
        {
            var reference = alternative["$ref"]?.ToString();
            var mapped = (discriminator["mapping"] as JsonObject)?.FirstOrDefault(entry => entry.Value?.ToString() == reference).Key;
            members[discriminator["propertyName"]!.ToString()] = mapped ?? reference?[(reference.LastIndexOf('/') + 1)..];
        }

        return value;
    }

    private JsonArray CreateArray(JsonObject? items, int depth) =>
        depth >= Depth ? [] : items is null ? [CreateAny()] : [CreateValue([items], depth + 1), CreateValue([items], depth + 1)];

    private JsonObject CreateMap(JsonObject? values, int depth) =>
        depth >= Depth ? [] : new JsonObject { ["a key"] = values is null ? CreateAny() : CreateValue([values], depth + 1) };

    private decimal? Limit(IReadOnlyList<JsonObject> schema, string keyword) =>
        schemas.FindKeyword(schema, keyword) is JsonValue value && value.TryGetValue<decimal>(out var limit) ? limit : null;

    private static JsonObject CreateAny() => new() { ["list"] = new JsonArray(1, "two", null, 3.5), ["flag"] = false };
}
