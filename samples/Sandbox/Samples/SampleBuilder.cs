using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Samples;

/// <summary>
/// Creates valid, deterministic instances of schemas. Known values are used for the properties that the schema declares; the other values are samples
/// (the first enum value, the example in the spec, the smallest allowed number and so on).
/// </summary>
/// <param name="validator">Validates the values.</param>
/// <param name="optionalDepth">The depth up to which optional properties are created. Required properties are always created.</param>
internal sealed class SampleBuilder(SpecValidator validator, int optionalDepth)
{
    /// <summary>The depth at which a schema that requires itself is considered to have no finite instance.</summary>
    private const int MaxDepth = 48;

    private readonly ConcurrentDictionary<JsonSchema, JToken> _samples = new();

    /// <summary>Creates a value without known values.</summary>
    public JToken Make(JsonSchema schema) =>
        _samples.GetOrAdd(schema, static (key, builder) => builder.Build([key], null, "sample", []), this).DeepClone();

    /// <summary>Creates a value with the known values.</summary>
    public JToken Make(JsonSchema schema, JToken known) => Build([schema], known, "sample", []);

    private JToken Build(IReadOnlyList<JsonSchema> schemas, JToken? known, string name, List<JsonSchema> path)
    {
        if (path.Count > MaxDepth)
        {
            throw new InvalidOperationException($"The schema of '{name}' requires itself, so it has no finite instance.");
        }

        var merged = MergedSchema.Create(schemas);
        if (known is { Type: JTokenType.Null } && merged.IsNullable)
        {
            return JValue.CreateNull();
        }

        return Build(merged, schemas, known, name, path);
    }

    private JToken Build(MergedSchema merged, IReadOnlyList<JsonSchema> schemas, JToken? known, string name, List<JsonSchema> path)
    {
        if (merged.Choices.Count > 0)
        {
            return BuildChoice(merged, schemas, known, name, path);
        }

        if (merged.Is(JsonObjectType.Object))
        {
            return BuildObject(merged, known as JObject, name, [.. path, schemas[0].ActualSchema]);
        }

        if (merged.Is(JsonObjectType.Array))
        {
            return BuildArray(merged, known as JArray, name, [.. path, schemas[0].ActualSchema]);
        }

        return BuildScalar(merged, schemas, known, name);
    }

    // Selects the first alternative that makes the value valid. If there is none, the validator reports errors for the first.
    private JToken BuildChoice(MergedSchema merged, IReadOnlyList<JsonSchema> schemas, JToken? known, string name, List<JsonSchema> path)
    {
        var others = merged.Choices.Skip(1).Select(choice => choice[0]);
        var values = merged.Choices[0].Select(alternative => Build(merged.WithChoices([alternative, .. others]), [alternative, .. schemas], known, name, path));
        JToken? first = null;
        foreach (var value in values)
        {
            if (IsValid(value, schemas))
            {
                return value;
            }

            first ??= value;
        }

        return first!;
    }

    private JObject BuildObject(MergedSchema merged, JObject? known, string name, List<JsonSchema> path)
    {
        var result = new JObject();
        foreach (var (property, schemas) in merged.Properties)
        {
            var isRequired = merged.Required.Contains(property);
            var given = known?[property];
            if (given is null && !isRequired && !ShouldInclude(schemas, path))
            {
                continue;
            }

            if (BuildProperty(schemas, given, property, isRequired, path) is { } value)
            {
                result[property] = value;
            }
        }

        // Some documents require a property that they do not declare.
        foreach (var property in merged.Required.Where(property => !merged.Properties.ContainsKey(property)))
        {
            result[property] = known?[property]?.DeepClone() ?? new JValue(ScalarSamples.ToWord(property));
        }

        AddUndeclared(result, merged, known, name, path);
        return result;
    }

    private JToken? BuildProperty(List<JsonSchema> schemas, JToken? given, string property, bool isRequired, List<JsonSchema> path)
    {
        var value = Build(schemas, given, property, path);
        if (IsValid(value, schemas))
        {
            return value;
        }

        // A known value (from a request, for example) can be invalid here. An optional sample that is not valid is omitted.
        var sample = given is null ? value : Build(schemas, null, property, path);
        return isRequired || IsValid(sample, schemas) ? sample : null;
    }

    private void AddUndeclared(JObject result, MergedSchema merged, JObject? known, string name, List<JsonSchema> path)
    {
        var values = merged.AdditionalProperties;
        var others = known?.Properties().Where(property => !result.ContainsKey(property.Name)) ?? [];
        if (values is not null)
        {
            foreach (var property in others)
            {
                result[property.Name] = Build([values], property.Value, property.Name, path);
            }

            if (known is null && ShouldInclude([values], path))
            {
                result[ScalarSamples.ToWord(name)] = Build([values], null, name, path);
            }
        }
        else if (merged is { AllowsAdditionalProperties: true, Properties.Count: 0 })
        {
            foreach (var property in others)
            {
                result[property.Name] = property.Value.DeepClone();
            }
        }
    }

    private JArray BuildArray(MergedSchema merged, JArray? known, string name, List<JsonSchema> path)
    {
        if (merged.Items is not { } items)
        {
            return known is null ? [] : (JArray)known.DeepClone();
        }

        if (known is not null)
        {
            return new JArray(known.Select(item => Build([items], item, name, path)));
        }

        var count = Math.Max(merged.MinItems, ShouldInclude([items], path) ? 1 : 0);
        return new JArray(Enumerable.Range(0, count).Select(_ => Build([items], null, name, path)));
    }

    private JToken BuildScalar(MergedSchema merged, IReadOnlyList<JsonSchema> schemas, JToken? known, string name)
    {
        if (known is not null && merged.Type == JsonObjectType.None && IsValid(known, schemas))
        {
            return known.DeepClone();
        }

        if (known is JValue { Value: not null } value && ScalarSamples.Convert(value, merged) is var converted && IsValid(converted, schemas))
        {
            return converted;
        }

        var candidates = ScalarSamples.GetCandidates(merged, name);
        return candidates.FirstOrDefault(candidate => IsValid(candidate, schemas)) ?? candidates.Last();
    }

    private bool ShouldInclude(IReadOnlyList<JsonSchema> schemas, List<JsonSchema> path) =>
        path.Count < optionalDepth && !schemas.Any(schema => path.Contains(schema.ActualSchema));

    private bool IsValid(JToken value, IReadOnlyList<JsonSchema> schemas) => schemas.All(schema => validator.Check(value, schema, "").Count == 0);
}
