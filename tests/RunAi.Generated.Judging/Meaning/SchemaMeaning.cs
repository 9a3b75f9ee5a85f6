using RunAi.Generated.Judging.Documents;
using RunAi.Generated.Judging.Views;

namespace RunAi.Generated.Judging.Meaning;

/// <summary>
/// Says what a judge's schema means for someone who exchanges values of it:
/// a reference and a lone <c>allOf</c> mean what they lead to; the parts of <c>allOf</c> are one object, whose member is required if a part
/// requires it and may be null if all parts that describe it let it; <c>oneOf</c> and <c>anyOf</c> beside members add optional members, and alone
/// mean what their variants have in common; null is allowed where the schema or a step on the way to it says so.
/// </summary>
public sealed class SchemaMeaning
{
    // As deep as anybody looks into objects without a name; recursive ones have no end.
    private const int MemberDepth = 6;

    // What a type is made of can't be the type itself; the members of objects start anew.
    private HashSet<JudgedSchema> _inProgress = [];

    /// <summary>The type as met in a place: a named object by its name alone.</summary>
    public TypeView Describe(JudgedSchema? schema) => Describe(schema, MemberDepth);

    /// <summary>The type with the members of a named object.</summary>
    public TypeView DescribeNamed(JudgedSchema schema)
    {
        var type = Describe(schema);
        return schema.Name is { } name && type.Text == "object " + name ? type with { Members = MembersOf([SchemaView.Look(schema)!.Schema], MemberDepth) } : type;
    }

    private TypeView Describe(JudgedSchema? schema, int depth)
    {
        if (schema is null)
        {
            return TypeView.Any;
        }

        if (SchemaView.Look(schema) is not { } view)
        {
            return new TypeView("unresolved", Nullable: false);
        }

        if (!_inProgress.Add(view.Schema))
        {
            return (AllMembersOf(view.Schema).Any() ? ObjectOf(view.Schema, depth: 0) : TypeView.Any).OrNull(view.IsNullable);
        }

        var type = TypeOf(view.Schema, depth).OrNull(view.IsNullable);
        _inProgress.Remove(view.Schema);
        return type;
    }

    private TypeView TypeOf(JudgedSchema schema, int depth)
    {
        if (schema.IsBoolean)
        {
            return TypeView.Any;
        }

        if (schema.OneOf.Count + schema.AnyOf.Count > 0)
        {
            return UnionOf(schema, depth);
        }

        return schema.Parts.Any() ? CombinationOf(schema, depth) : ValuesOf(schema) ?? PlainTypeOf(schema, depth);
    }

    private TypeView UnionOf(JudgedSchema schema, int depth)
    {
        var variants = schema.OneOf.Concat(schema.AnyOf).ToList();
        var nullable = variants.Exists(IsNull);
        variants.RemoveAll(IsNull);
        if (schema.Properties.Any() || schema.Parts.Any() || variants.TrueForAll(IsOnlyRequirement))
        {
            return SchemaView.IsObject(schema) || variants.Exists(SchemaView.IsObject)
                ? ObjectOf(schema, depth).OrNull(nullable)
                : CombinationOf(schema, depth).OrNull(nullable);
        }

        var types = variants.ConvertAll(variant => Describe(variant, depth));
        return TypeView.OneOf(types) with { Nullable = nullable || types.Exists(type => type.Nullable) };
    }

    private TypeView CombinationOf(JudgedSchema schema, int depth)
    {
        if (SchemaView.IsObject(schema))
        {
            return ObjectOf(schema, depth).OrNull(schema.Parts.Any() && schema.Parts.All(part => SchemaView.Look(part) is { IsNullable: true }));
        }

        if (ValuesOf(schema) is { } values)
        {
            return values;
        }

        var parts = schema.Parts.Select(part => Describe(part, depth)).Where(type => type.Text != "any").ToList();
        return parts.Count == 0 ? PlainTypeOf(schema, depth) : parts[0] with { Nullable = parts.TrueForAll(part => part.Nullable) };
    }

    private TypeView ObjectOf(JudgedSchema schema, int depth)
    {
        var parts = SchemaParts.Of(schema).Select(part => part.Schema).ToList();
        if (!AllMembersOf(schema).Any() && !parts.Exists(RequiresMembersOnly))
        {
            return TypeView.MapOfValues(Describe(parts.Select(part => part.AdditionalProperties).FirstOrDefault(values => values is not null)
                ?? (schema.PatternProperties.Count == 1 ? schema.PatternProperties[0] : null), depth));
        }

        return schema.Name is { } name
            ? new TypeView("object " + name, Nullable: false)
            : new TypeView("object", Nullable: false) { Members = depth == 0 ? null : MembersOf([schema], depth - 1) };
    }

    private SortedDictionary<string, PropertyView> MembersOf(IReadOnlyList<JudgedSchema> schemas, int depth)
    {
        var members = new SortedDictionary<string, PropertyView>(StringComparer.Ordinal);
        var outside = _inProgress;
        _inProgress = [];
        var parts = schemas.SelectMany(schema => SchemaParts.Of(schema)).ToList();
        var required = parts.Where(part => !part.IsOptional).SelectMany(part => part.Schema.Required).ToHashSet(StringComparer.Ordinal);
        foreach (var member in parts.SelectMany(part => part.Schema.Properties).GroupBy(property => property.Key, property => property.Value, StringComparer.Ordinal))
        {
            members.Add(member.Key, new PropertyView(required.Contains(member.Key), Merge([.. member], depth)));
        }

        _inProgress = outside;
        return members;
    }

    /// <summary>The type of a member that several parts describe: all of them hold at once.</summary>
    private TypeView Merge(IReadOnlyList<JudgedSchema> schemas, int depth)
    {
        var types = schemas.Select(schema => Describe(schema, depth)).ToList();
        var telling = types.FindAll(type => type.Text != "any");
        if (telling.Exists(IsObject))
        {
            // An object of which nothing is known says less than one with members.
            telling.RemoveAll(type => type.Text == "map of any");
        }

        var areObjects = telling.Count > 1 && telling.TrueForAll(IsObject);
        telling = [.. telling.DistinctBy(type => type.Text, StringComparer.Ordinal)];
        var type = telling switch
        {
            [] => TypeView.Any,
            _ when areObjects && telling is not [{ Text: not "object" }] =>
                new TypeView("object", Nullable: false) { Members = depth == 0 ? null : MembersOf([.. schemas.Select(schema => SchemaView.Look(schema)!.Schema)], depth - 1) },
            [var only] => types.Find(candidate => candidate.Values is not null) ?? only,
            _ => telling.Find(one => one.Values is not null) ?? telling[0],
        };
        return type with { Nullable = types.TrueForAll(candidate => candidate.Nullable) };
    }

    private TypeView PlainTypeOf(JudgedSchema schema, int depth) => schema.Kinds switch
    {
        JsonKinds.Boolean => new TypeView("boolean", Nullable: false),
        JsonKinds.Integer => new TypeView("integer", Nullable: false),
        JsonKinds.Number or (JsonKinds.Number | JsonKinds.Integer) => new TypeView("number", Nullable: false),
        JsonKinds.String => new TypeView("string", Nullable: false),
        JsonKinds.Array => TypeView.ArrayOfItems(Describe(schema.Items, depth)),
        JsonKinds.None when schema.Items is not null => TypeView.ArrayOfItems(Describe(schema.Items, depth)),
        JsonKinds.Object => ObjectOf(schema, depth),
        JsonKinds.None when SchemaView.IsObject(schema) => ObjectOf(schema, depth),
        _ => TypeView.Any,
    };

    private static bool IsObject(TypeView type) => type.Text.StartsWith("object", StringComparison.Ordinal);

    private static TypeView? ValuesOf(JudgedSchema schema)
    {
        var values = schema.Values.Where(value => value != JudgedValue.Null).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var kinds = values.ConvertAll(value => value.Kind).Distinct().ToList();
        if (schema.Kinds == JsonKinds.String || (schema.Kinds == JsonKinds.None && kinds is [JsonKinds.String]))
        {
            return new TypeView("string", Nullable: false) { Values = [.. values.Select(value => value.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
        }

        return schema.Kinds != JsonKinds.None ? null
            : kinds is [JsonKinds.Boolean] ? new TypeView("boolean", Nullable: false)
            : kinds is [JsonKinds.Integer] ? new TypeView("integer", Nullable: false)
            : kinds.TrueForAll(kind => kind is JsonKinds.Integer or JsonKinds.Number) ? new TypeView("number", Nullable: false)
            : TypeView.Any;
    }

    private static IEnumerable<string> AllMembersOf(JudgedSchema schema) =>
        SchemaParts.Of(schema).SelectMany(part => part.Schema.Properties).Select(property => property.Key);

    private static bool IsNull(JudgedSchema schema) =>
        schema is { Target: null, Kinds: JsonKinds.None, IsNullable: true, AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0, Items: null }
        && !schema.Properties.Any() && schema.Values.All(value => value == JudgedValue.Null);

    // An object of which nothing but its required members is known is no map: members that are required have names.
    private static bool RequiresMembersOnly(JudgedSchema schema) =>
        schema is { AdditionalProperties: null, PatternProperties.Count: 0 } && schema.Required.Any();

    private static bool IsOnlyRequirement(JudgedSchema schema) =>
        schema is { Target: null, Items: null, AdditionalProperties: null, AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0, Values.Count: 0, Kinds: JsonKinds.None or JsonKinds.Object }
        && !schema.Properties.Any() && schema.Required.Any();
}
