using RunAi.Generated.DifferentialTesting.Documents;
using RunAi.Generated.DifferentialTesting.Views;

namespace RunAi.Generated.DifferentialTesting.Normalization;

/// <summary>
/// Converts the schemas of third-party readers to types. References and single-part <c>allOf</c> are replaced by their targets. The parts of
/// <c>allOf</c> form one object, whose properties are required if a part requires them, and nullable if all parts allow null. <c>oneOf</c> and
/// <c>anyOf</c> next to properties add optional properties; otherwise they become the common type of their variants. A type is nullable if the
/// schema or a step to it allows null.
/// </summary>
public sealed class ParsedSchemaDescriber
{
    // Limits the depth of unnamed objects, which can be recursive.
    private const int MaxPropertyDepth = 6;

    // Detects types that consist of themselves. The properties of objects start with an empty set.
    private HashSet<ParsedSchema> _inProgress = [];

    /// <summary>Describes a type; a named object only by its name.</summary>
    public TypeView Describe(ParsedSchema? schema) => Describe(schema, MaxPropertyDepth);

    /// <summary>Describes a type, including the properties of a named object.</summary>
    public TypeView DescribeNamed(ParsedSchema schema)
    {
        var type = Describe(schema);
        return schema.Name is { } name && type.Text == "object " + name
            ? type with { Properties = GetProperties([UnwrappedSchema.Unwrap(schema)!.Schema], MaxPropertyDepth) }
            : type;
    }

    private TypeView Describe(ParsedSchema? schema, int depth)
    {
        if (schema is null)
        {
            return TypeView.Any;
        }

        if (UnwrappedSchema.Unwrap(schema) is not { } view)
        {
            return new TypeView("unresolved", Nullable: false);
        }

        if (!_inProgress.Add(view.Schema))
        {
            return (GetAllPropertyNames(view.Schema).Any() ? CreateObject(view.Schema, depth: 0) : TypeView.Any).WithNullable(view.IsNullable);
        }

        var type = CreateType(view.Schema, depth).WithNullable(view.IsNullable);
        _inProgress.Remove(view.Schema);
        return type;
    }

    private TypeView CreateType(ParsedSchema schema, int depth)
    {
        if (schema.IsBoolean)
        {
            return TypeView.Any;
        }

        if (schema.OneOf.Count + schema.AnyOf.Count > 0)
        {
            return CreateUnion(schema, depth);
        }

        return schema.Parts.Any() ? CreateCombination(schema, depth) : CreateEnum(schema) ?? CreatePlainType(schema, depth);
    }

    private TypeView CreateUnion(ParsedSchema schema, int depth)
    {
        var variants = schema.OneOf.Concat(schema.AnyOf).ToList();
        var nullable = variants.Exists(IsNull);
        variants.RemoveAll(IsNull);
        if (schema.Properties.Any() || schema.Parts.Any() || variants.TrueForAll(IsOnlyRequirement))
        {
            return UnwrappedSchema.IsObject(schema) || variants.Exists(UnwrappedSchema.IsObject)
                ? CreateObject(schema, depth).WithNullable(nullable)
                : CreateCombination(schema, depth).WithNullable(nullable);
        }

        var types = variants.ConvertAll(variant => Describe(variant, depth));
        return TypeView.CreateUnion(types) with { Nullable = nullable || types.Exists(type => type.Nullable) };
    }

    private TypeView CreateCombination(ParsedSchema schema, int depth)
    {
        if (UnwrappedSchema.IsObject(schema))
        {
            return CreateObject(schema, depth).WithNullable(
                schema.Parts.Any() && schema.Parts.All(part => UnwrappedSchema.Unwrap(part) is { IsNullable: true }));
        }

        if (CreateEnum(schema) is { } values)
        {
            return values;
        }

        var parts = schema.Parts.Select(part => Describe(part, depth)).Where(type => type.Text != "any").ToList();
        return parts.Count == 0 ? CreatePlainType(schema, depth) : parts[0] with { Nullable = parts.TrueForAll(part => part.Nullable) };
    }

    private TypeView CreateObject(ParsedSchema schema, int depth)
    {
        var parts = SchemaParts.Collect(schema).Select(part => part.Schema).ToList();
        if (!GetAllPropertyNames(schema).Any() && !parts.Exists(RequiresPropertiesOnly))
        {
            return TypeView.CreateMap(Describe(parts.Select(part => part.AdditionalProperties).FirstOrDefault(values => values is not null)
                ?? (schema.PatternProperties.Count == 1 ? schema.PatternProperties[0] : null), depth));
        }

        return schema.Name is { } name
            ? new TypeView("object " + name, Nullable: false)
            : new TypeView("object", Nullable: false) { Properties = depth == 0 ? null : GetProperties([schema], depth - 1) };
    }

    private SortedDictionary<string, PropertyView> GetProperties(IReadOnlyList<ParsedSchema> schemas, int depth)
    {
        var properties = new SortedDictionary<string, PropertyView>(StringComparer.Ordinal);
        var outside = _inProgress;
        _inProgress = [];
        var parts = schemas.SelectMany(schema => SchemaParts.Collect(schema)).ToList();
        var required = parts.Where(part => !part.IsOptional).SelectMany(part => part.Schema.Required).ToHashSet(StringComparer.Ordinal);
        foreach (var property in parts.SelectMany(part => part.Schema.Properties).GroupBy(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal))
        {
            properties.Add(property.Key, new PropertyView(required.Contains(property.Key), Merge([.. property], depth)));
        }

        _inProgress = outside;
        return properties;
    }

    /// <summary>Returns the type of a property that several parts describe. All of them apply at once.</summary>
    private TypeView Merge(IReadOnlyList<ParsedSchema> schemas, int depth)
    {
        var types = schemas.Select(schema => Describe(schema, depth)).ToList();
        var specific = types.FindAll(type => type.Text != "any");
        if (specific.Exists(IsObject))
        {
            // An object without declared properties is less specific than one with properties.
            specific.RemoveAll(type => type.Text == "map of any");
        }

        var areObjects = specific.Count > 1 && specific.TrueForAll(IsObject);
        specific = [.. specific.DistinctBy(type => type.Text, StringComparer.Ordinal)];
        var type = specific switch
        {
            [] => TypeView.Any,
            _ when areObjects && specific is not [{ Text: not "object" }] => new TypeView("object", Nullable: false)
            {
                Properties = depth == 0 ? null : GetProperties([.. schemas.Select(schema => UnwrappedSchema.Unwrap(schema)!.Schema)], depth - 1),
            },
            [var only] => types.Find(candidate => candidate.Values is not null) ?? only,
            _ => specific.Find(candidate => candidate.Values is not null) ?? specific[0],
        };
        return type with { Nullable = types.TrueForAll(candidate => candidate.Nullable) };
    }

    private TypeView CreatePlainType(ParsedSchema schema, int depth) => schema.Kinds switch
    {
        JsonKinds.Boolean => new TypeView("boolean", Nullable: false),
        JsonKinds.Integer => new TypeView("integer", Nullable: false),
        JsonKinds.Number or (JsonKinds.Number | JsonKinds.Integer) => new TypeView("number", Nullable: false),
        JsonKinds.String => new TypeView("string", Nullable: false),
        JsonKinds.Array => TypeView.CreateArray(Describe(schema.Items, depth)),
        JsonKinds.None when schema.Items is not null => TypeView.CreateArray(Describe(schema.Items, depth)),
        JsonKinds.Object => CreateObject(schema, depth),
        JsonKinds.None when UnwrappedSchema.IsObject(schema) => CreateObject(schema, depth),
        _ => TypeView.Any,
    };

    private static bool IsObject(TypeView type) => type.Text.StartsWith("object", StringComparison.Ordinal);

    private static TypeView? CreateEnum(ParsedSchema schema)
    {
        var values = schema.Values.Where(value => value != ParsedValue.Null).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var kinds = values.ConvertAll(value => value.Kind).Distinct().ToList();
        if (schema.Kinds == JsonKinds.String || (schema.Kinds == JsonKinds.None && kinds is [JsonKinds.String]))
        {
            return new TypeView("string", Nullable: false)
            {
                Values = [.. values.Select(value => value.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            };
        }

        return schema.Kinds != JsonKinds.None ? null
            : kinds is [JsonKinds.Boolean] ? new TypeView("boolean", Nullable: false)
            : kinds is [JsonKinds.Integer] ? new TypeView("integer", Nullable: false)
            : kinds.TrueForAll(kind => kind is JsonKinds.Integer or JsonKinds.Number) ? new TypeView("number", Nullable: false)
            : TypeView.Any;
    }

    private static IEnumerable<string> GetAllPropertyNames(ParsedSchema schema) =>
        SchemaParts.Collect(schema).SelectMany(part => part.Schema.Properties).Select(property => property.Key);

    private static bool IsNull(ParsedSchema schema) =>
        schema is { Target: null, Kinds: JsonKinds.None, IsNullable: true, AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0, Items: null }
        && !schema.Properties.Any() && schema.Values.All(value => value == ParsedValue.Null);

    // An object with required names and without properties is not a map, because it has named properties.
    private static bool RequiresPropertiesOnly(ParsedSchema schema) =>
        schema is { AdditionalProperties: null, PatternProperties.Count: 0 } && schema.Required.Any();

    private static bool IsOnlyRequirement(ParsedSchema schema) =>
        schema is { Target: null, Items: null, AdditionalProperties: null, Values.Count: 0, Kinds: JsonKinds.None or JsonKinds.Object }
        && schema is { AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0 }
        && !schema.Properties.Any() && schema.Required.Any();
}
