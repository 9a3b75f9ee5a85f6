using NJsonSchema;

namespace RunAi.Generated.Sandbox.Samples;

/// <summary>
/// A combination of schemas that all apply to a value, with resolved references and merged allOf. Used to create values; the validator decides
/// whether a value is valid.
/// </summary>
internal sealed class MergedSchema
{
    private readonly HashSet<JsonSchema> _seen = [];
    private readonly Dictionary<string, List<JsonSchema>> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<JsonSchema>> _choices = [];
    private readonly List<string> _patterns = [];

    private MergedSchema()
    {
    }

    /// <summary>Gets a schema without constraints.</summary>
    public static MergedSchema Any { get; } = new();

    public IReadOnlyDictionary<string, List<JsonSchema>> Properties => _properties;

    public IReadOnlySet<string> Required => _required;

    /// <summary>Gets the alternatives of oneOf and anyOf: one schema of each list applies as well.</summary>
    public IReadOnlyList<IReadOnlyList<JsonSchema>> Choices => _choices;

    public IReadOnlyList<string> Patterns => _patterns;

    public IReadOnlyList<object?> Values { get; private set; } = [];

    public JsonObjectType Type { get; private set; }

    public string? Format { get; private set; }

    public object? Example { get; private set; }

    public object? Default { get; private set; }

    public JsonSchema? Items { get; private set; }

    public JsonSchema? AdditionalProperties { get; private set; }

    public bool AllowsAdditionalProperties { get; private set; } = true;

    public bool IsNullable { get; private set; }

    public int MinItems { get; private set; }

    public int MinLength { get; private set; }

    public int? MaxLength { get; private set; }

    public decimal? Minimum { get; private set; }

    public decimal? Maximum { get; private set; }

    public bool IsMinimumExclusive { get; private set; }

    public bool IsMaximumExclusive { get; private set; }

    public decimal? MultipleOf { get; private set; }

    public static MergedSchema Create(params IReadOnlyList<JsonSchema> schemas)
    {
        var merged = new MergedSchema();
        foreach (var schema in schemas)
        {
            merged.Add(schema);
        }

        return merged;
    }

    /// <summary>Returns the schema with one alternative selected from each list of <see cref="Choices"/>.</summary>
    public MergedSchema WithChoices(IReadOnlyList<JsonSchema> alternatives)
    {
        var merged = Create([.. _seen]);
        merged._choices.Clear();
        foreach (var alternative in alternatives)
        {
            merged.Add(alternative);
        }

        return merged;
    }

    /// <summary>Returns whether the schema requires a type, explicitly or by its constraints.</summary>
    public bool Is(JsonObjectType type) => Type == JsonObjectType.None ? ImpliedType == type : Type.HasFlag(type);

    private JsonObjectType ImpliedType =>
        _properties.Count > 0 || _required.Count > 0 || AdditionalProperties is not null ? JsonObjectType.Object
        : Items is not null ? JsonObjectType.Array
        : Values.Count > 0 || Format is not null || _patterns.Count > 0 ? JsonObjectType.String
        : JsonObjectType.None;

    private void Add(JsonSchema schema)
    {
        if (!_seen.Add(schema))
        {
            return;
        }

        AddValueRules(schema);
        AddObjectRules(schema);
        if (schema.ActualSchema != schema)
        {
            Add(schema.ActualSchema);
        }

        foreach (var part in schema.AllOf)
        {
            Add(part);
        }

        AddChoice([.. schema.OneOf]);
        AddChoice([.. schema.AnyOf]);
    }

    private void AddValueRules(JsonSchema schema)
    {
        Type = Type == JsonObjectType.None ? schema.Type : Type;
        Format ??= schema.Format;
        Example ??= schema.Example;
        Default ??= schema.Default;
        Items ??= schema.Item;
        IsNullable |= schema.IsNullableRaw == true;
        MinItems = Math.Max(MinItems, schema.MinItems);
        MinLength = Math.Max(MinLength, schema.MinLength ?? 0);
        MaxLength = schema.MaxLength is { } max ? Math.Min(MaxLength ?? max, max) : MaxLength;
        Minimum ??= schema.Minimum ?? schema.ExclusiveMinimum;
        Maximum ??= schema.Maximum ?? schema.ExclusiveMaximum;
        IsMinimumExclusive |= schema.IsExclusiveMinimum || schema.ExclusiveMinimum is not null;
        IsMaximumExclusive |= schema.IsExclusiveMaximum || schema.ExclusiveMaximum is not null;
        MultipleOf ??= schema.MultipleOf;
        if (Values.Count == 0)
        {
            Values = [.. schema.Enumeration];
        }

        if (!string.IsNullOrEmpty(schema.Pattern))
        {
            _patterns.Add(schema.Pattern);
        }
    }

    private void AddObjectRules(JsonSchema schema)
    {
        foreach (var (name, property) in schema.Properties)
        {
            if (!_properties.TryGetValue(name, out var schemas))
            {
                _properties[name] = schemas = [];
            }

            schemas.Add(property);
        }

        _required.UnionWith(schema.RequiredProperties);
        AdditionalProperties ??= schema.AdditionalPropertiesSchema;
        AllowsAdditionalProperties &= schema.AllowAdditionalProperties;
    }

    private void AddChoice(IReadOnlyList<JsonSchema> alternatives)
    {
        if (alternatives.Count > 0)
        {
            _choices.Add(alternatives);
        }
    }
}
