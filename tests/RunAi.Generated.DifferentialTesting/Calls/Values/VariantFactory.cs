using System.Text.Json;
using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;

namespace RunAi.Generated.DifferentialTesting.Calls.Values;

/// <summary>Creates a value for each variant of a schema: alternatives, enum values, null, numbers of elements, properties, special characters.</summary>
/// <param name="document">The document.</param>
public sealed class VariantFactory(DeclaredDocument document)
{
    /// <summary>The largest number of values of a schema.</summary>
    public const int Limit = 60;

    // Objects below the first depth have one variant, and those below the second one have their required properties only.
    private const int VariantDepth = 3;
    private const int PropertyDepth = 4;
    private const int MaxDepth = 16;

    // Below the first level, properties that are not required are omitted after this number of properties.
    private const int Budget = 2_000;

    /// <summary>Returns the values of a schema; the first one is the plainest. Empty if the schema allows none or cannot be resolved.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isAscii">Whether texts contain only characters that are valid in a header.</param>
    /// <param name="isSent">Whether the value is sent, so that it has no properties that only the server sets.</param>
    public IReadOnlyList<Variant> Create(JsonNode? schema, bool isAscii = false, bool isSent = false) =>
        [.. new Creation(document, isAscii, isSent).Create([schema], 0).Take(Limit)];

    private sealed class Creation(DeclaredDocument document, bool isAscii, bool isSent)
    {
        private int _properties;

        // An alternative can extend the schema that lists it, so lists of alternatives are expanded once.
        public IEnumerable<Variant> Create(IReadOnlyList<JsonNode?> schemas, int depth, params IReadOnlyList<JsonArray> expanded)
        {
            var parts = new SchemaParts(document, schemas);
            if (parts.IsImpossible || depth > MaxDepth)
            {
                return [];
            }

            var values = parts.FindAlternatives(expanded) is { } list ? CreateAlternatives(parts, list, depth, expanded)
                : parts.Alternatives.Count == 0 && FindDerived(parts) is { Count: > 0 } derived
                    ? derived.SelectMany(schema => Label(schema.Key, CreateDerived(parts, schema, depth)))
                : CreateOwn(parts, depth);
            values = parts.IsNullable && depth > 0 ? values.Append(new Variant("null", null)) : values;
            return depth < VariantDepth ? values : values.Take(1);
        }

        private IEnumerable<Variant> CreateAlternatives(SchemaParts parts, JsonArray list, int depth, IReadOnlyList<JsonArray> expanded)
        {
            var own = parts.All.Select(JsonNode? (part) => WithoutAlternatives(part)).ToList();
            var tag = DiscriminatorTag.GetProperty(parts);
            foreach (var (index, alternative) in list.Index().Where(entry => !SchemaParts.IsNullSchema(entry.Item)))
            {
                foreach (var value in Create([alternative, .. own], depth, [.. expanded, list]))
                {
                    if (tag is not null && value.Value is JsonObject map && DeclaredDocument.GetReference(alternative) is { } reference)
                    {
                        map[tag] = DiscriminatorTag.Create(document, parts, reference);
                    }

                    yield return value with { Label = $"alternative {index}: {value.Label}" };
                }
            }
        }

        private IEnumerable<Variant> CreateDerived(SchemaParts parts, KeyValuePair<string, JsonNode?> derived, int depth)
        {
            var reference = document.IsSwagger2 ? $"#/definitions/{derived.Key}" : $"#/components/schemas/{derived.Key}";
            foreach (var value in CreateOwn(new SchemaParts(document, new JsonObject { ["$ref"] = reference }), depth))
            {
                ((JsonObject)value.Value!)[DiscriminatorTag.GetProperty(parts)!] = DiscriminatorTag.Create(document, parts, reference);
                yield return value;
            }
        }

        private IEnumerable<Variant> CreateOwn(SchemaParts parts, int depth)
        {
            if (parts.Find("const") is { } constant)
            {
                return [new Variant("const", constant.DeepClone())];
            }

            // An enum of a list that has values of other types describes the items.
            if (parts.Find("enum") is JsonArray values && !parts.Types.Contains("array") && CreateEnum(parts, values).ToList() is { Count: > 0 } known)
            {
                return known;
            }

            var types = parts.Types.Count == 0 ? ["any"] : parts.Types;
            return types.SelectMany(type => type switch
            {
                "object" => ObjectVariants(parts, depth),
                "array" => ArrayVariants(parts, depth),
                "any" => [new Variant("any", new JsonObject { ["list"] = new JsonArray(1, "two", 3.5), ["flag"] = false })],
                _ => ScalarVariants.Create(type, parts, isAscii),
            });
        }

        private static IEnumerable<Variant> CreateEnum(SchemaParts parts, JsonArray values)
        {
            foreach (var value in values.Where(value => value is not null && (parts.Types.Count == 0 || parts.Types.Any(type => IsOfType(value, type)))))
            {
                yield return new Variant($"enum {value!.ToJsonString()}", value.DeepClone());
            }

            if (values.All(value => value is null || value.GetValueKind() == JsonValueKind.String) && parts.Types is ["string"] or [])
            {
                yield return new Variant("unknown enum value", "a value/of?tomorrow");
            }
        }

        private IEnumerable<Variant> ArrayVariants(SchemaParts parts, int depth)
        {
            if (parts.Find("prefixItems") is JsonArray)
            {
                return [new Variant("tuple", new JsonArray("a", 1))];
            }

            var schemas = parts.All.Select(part => part["items"]).Where(items => items is JsonObject).ToList();
            var items = Create(schemas.Count == 0 ? [new JsonObject { ["type"] = "string" }] : schemas, depth + 1).ToList();
            if (items.Count == 0)
            {
                return [new Variant("empty array", new JsonArray())];
            }

            var first = items[0].Value;
            var second = items[items.Count > 1 ? 1 : 0].Value;
            return
            [
                new Variant("two elements", new JsonArray(first?.DeepClone(), second?.DeepClone())),
                .. items.Where(item => item.Value is not null).Select(item => new Variant($"one element, {item.Label}",
                    new JsonArray(item.Value!.DeepClone()))),
                new Variant("empty array", new JsonArray()),
            ];
        }

        private IEnumerable<Variant> ObjectVariants(SchemaParts parts, int depth)
        {
            var required = parts.Required;
            var all = new JsonObject();
            var least = new JsonObject();
            var others = new List<(string Name, Variant Value)>();
            foreach (var (name, schemas) in parts.Properties)
            {
                var isRequired = required.Contains(name);
                if (!isRequired && (depth >= PropertyDepth || (depth > 0 && _properties > Budget)))
                {
                    continue;
                }

                if (isSent && new SchemaParts(document, schemas).IsReadOnly)
                {
                    continue;
                }

                _properties++;
                var values = DiscriminatorTag.GetProperty(parts) == name && parts.Name is { } own
                    ? [new Variant("tag", own)]
                    : Create(schemas, depth + 1).ToList();
                if (values.Count == 0)
                {
                    continue;
                }

                all[name] = values[0].Value?.DeepClone();
                if (isRequired)
                {
                    least[name] = values[0].Value?.DeepClone();
                }

                others.AddRange(values.Skip(1).Select(value => (name, value)));
            }

            foreach (var name in required.Where(name => !parts.Properties.ContainsKey(name) && parts.IsOpen))
            {
                all[name] = "undeclared";
                least[name] = "undeclared";
            }

            if (all.Count == 0)
            {
                return CreateMaps(parts, depth);
            }

            return
            [
                new Variant("all properties", all),
                new Variant("required properties", least),
                .. others.Select(other => new Variant($"{other.Name}: {other.Value.Label}", With(least, other.Name, other.Value.Value))),
                .. parts.IsOpen ? [new Variant("undeclared property", With(least, "a member of tomorrow", true))] : Array.Empty<Variant>(),
            ];
        }

        private IEnumerable<Variant> CreateMaps(SchemaParts parts, int depth)
        {
            yield return new Variant("empty object", new JsonObject());
            if (parts.Find("additionalProperties") is JsonObject values)
            {
                foreach (var value in Create([values], depth + 1))
                {
                    yield return new Variant($"one entry, {value.Label}", new JsonObject { ["a key"] = value.Value?.DeepClone() });
                }
            }
        }

        private List<KeyValuePair<string, JsonNode?>> FindDerived(SchemaParts parts) =>
            parts.Name is { } name && DiscriminatorTag.GetProperty(parts) is not null
                ? [.. document.GetNamedSchemas().Where(schema => (schema.Value?["allOf"] as JsonArray ?? []).Any(
                    part => DeclaredDocument.GetReference(part)?.EndsWith($"/{name}", StringComparison.Ordinal) == true))]
                : [];

        private static bool IsOfType(JsonNode value, string type) => value.GetValueKind() switch
        {
            JsonValueKind.String => type == "string",
            JsonValueKind.Number => type is "number" || (type == "integer" && !value.ToJsonString().Contains('.', StringComparison.Ordinal)),
            JsonValueKind.True or JsonValueKind.False => type == "boolean",
            JsonValueKind.Array => type == "array",
            _ => type == "object",
        };

        private static IEnumerable<Variant> Label(string name, IEnumerable<Variant> values) => values.Select(value =>
            value with { Label = $"{name}: {value.Label}" });

        private static JsonObject WithoutAlternatives(JsonObject part) => new(part
            .Where(entry => entry.Key is not ("oneOf" or "anyOf" or "allOf" or "$ref"))
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone())));

        private static JsonObject With(JsonObject owner, string name, JsonNode? value)
        {
            var copy = (JsonObject)owner.DeepClone();
            copy[name] = value?.DeepClone();
            return copy;
        }
    }
}
