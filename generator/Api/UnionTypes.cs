using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Creates the variants of <c>oneOf</c> and <c>anyOf</c>.</summary>
internal static class UnionTypes
{
    /// <summary>Returns a single type for all variants, or null if a union is required.</summary>
    public static ApiType? Simplify(IReadOnlyList<ApiTypeUse> uses, IReadOnlyDictionary<string, ApiDeclaration> declarations)
    {
        var types = uses.Select(use => use.Type).Distinct().ToList();
        if (types.Count == 0)
        {
            return ApiType.Any;
        }

        if (types.Count == 1 || types.Find(type => type is ApiUnresolvedType) is { })
        {
            return types.Find(type => type is ApiUnresolvedType) ?? types[0];
        }

        if (types.Contains(ApiType.Any))
        {
            return ApiType.Any;
        }

        // Variants of the same JSON type cannot be told apart, so the widest type represents all of them.
        return types.TrueForAll(type => IsText(type, declarations)) ? GetWidestText(types)
            : types.TrueForAll(type => IsNumber(type, declarations)) ? GetWidestNumber(types)
            : !AreDistinct(types.OfType<ApiListType>().Select(list => list.Item.Type), declarations) ? ApiType.Any
            : !AreDistinct(types.OfType<ApiMapType>().Select(map => map.Value.Type), declarations) ? ApiType.Any
            : types.Exists(IsTextOrNumber) && types.Count(type => IsText(type, declarations) || IsNumber(type, declarations) || IsTextOrNumber(type)) > 1
                ? ApiType.Any
            : types.Count(type => IsText(type, declarations)) > 1 || types.Count(type => IsNumber(type, declarations)) > 1 ? ApiType.Any
            : null;
    }

    public static UnmatchedUnion Build(
        Schema schema, IReadOnlyList<string> variants, IReadOnlyList<ApiTypeUse> uses, SchemaNames names, SchemaGraph graph) => new()
        {
            Key = schema.Pointer,
            Location = schema.Location,
            NameHint = names.GetName(schema.Pointer),
            Description = schema.Description,
            Deprecated = schema.Deprecated,
            DiscriminatorName = schema.Discriminator?.PropertyName,
            DiscriminatorMapping = GetMapping(schema, graph),
            Variants = CreateVariants(schema, variants, uses, names, graph),
        };

    /// <summary>Returns the values of a discriminator with the pointers of their resolved schemas.</summary>
    public static List<KeyValuePair<string, string>> GetMapping(Schema schema, SchemaGraph graph) => schema.Discriminator is null
        ? []
        : [.. schema.Discriminator.Mapping.Select(entry =>
            new KeyValuePair<string, string>(entry.Key, graph.Resolve(entry.Value)?.Schema.Pointer ?? entry.Value))];

    /// <summary>Creates a variant for each distinct type of the schemas at <paramref name="variants"/>.</summary>
    public static List<UnmatchedVariant> CreateVariants(
        Schema schema, IReadOnlyList<string> variants, IReadOnlyList<ApiTypeUse> uses, SchemaNames names, SchemaGraph graph)
    {
        var list = new List<UnmatchedVariant>();
        for (var i = 0; i < variants.Count; i++)
        {
            if (list.Exists(known => known.Type.Equals(uses[i].Type)))
            {
                continue;
            }

            var pointer = graph.Resolve(variants[i])?.Schema.Pointer ?? variants[i];
            list.Add(new UnmatchedVariant(
                uses[i].Type,
                GetName(uses[i].Type, pointer, graph, names),
                schema.Discriminator is null ? [] : GetDiscriminatorValues(schema.Discriminator, variants[i], pointer, graph)));
        }

        return WithItemNames(list, names);
    }

    /// <summary>Names several lists, and several maps, after the types of their items.</summary>
    public static List<UnmatchedVariant> WithItemNames(List<UnmatchedVariant> variants, SchemaNames names)
    {
        var hasLists = variants.Count(variant => variant.Type is ApiListType) > 1;
        var hasMaps = variants.Count(variant => variant.Type is ApiMapType) > 1;
        return variants.ConvertAll(variant => variant.Type switch
        {
            ApiListType list when hasLists => variant with { NameHint = GetName(list.Item.Type, names) + " " + variant.NameHint },
            ApiMapType map when hasMaps => variant with { NameHint = GetName(map.Value.Type, names) + " " + variant.NameHint },
            _ => variant,
        });
    }

    /// <summary>Returns the name of a variant that has no schema of its own in the union.</summary>
    public static string GetName(ApiType type, SchemaNames names) => type switch
    {
        ApiNamedType named => names.GetName(named.Key),
        ApiScalarType scalar => scalar.Scalar.ToString(),
        ApiListType => "List",
        _ => "Map",
    };

    private static string GetName(ApiType type, string pointer, SchemaGraph graph, SchemaNames names) => type switch
    {
        ApiNamedType when graph.Find(pointer)?.Title is { Length: > 0 } title && pointer.Contains("Of/") => title,
        _ => GetName(type is ApiNamedType ? new ApiNamedType(pointer) : type, names),
    };

    // OpenAPI 3.0.3, Discriminator Object: the values of the mapping, and the schema's own name unless the mapping assigns it to another.
    private static List<string> GetDiscriminatorValues(SchemaDiscriminator discriminator, string variant, string pointer, SchemaGraph graph)
    {
        var values = discriminator.Mapping
            .Where(mapping => mapping.Value == variant || mapping.Value == pointer || graph.Resolve(mapping.Value)?.Schema.Pointer == pointer)
            .Select(mapping => mapping.Key)
            .ToList();
        var name = JsonPointer.GetLastToken(graph.Find(variant)?.Reference ?? variant);
        if (discriminator.IsIncomplete)
        {
            // Values are missing, so the name need not be the value of the variant. Its properties tell it apart.
            values.Remove(name);
        }
        else if (discriminator.Mapping.All(mapping => mapping.Key != name))
        {
            // Last, because new values have the first name, and servers send that of the mapping.
            values.Add(name);
        }

        return values;
    }

    /// <summary>Returns a value indicating whether the items of lists, or the values of maps, can be told apart.</summary>
    private static bool AreDistinct(IEnumerable<ApiType> items, IReadOnlyDictionary<string, ApiDeclaration> declarations)
    {
        var kinds = items.Select(item => IsText(item, declarations) ? "text" : IsNumber(item, declarations) ? "number" : item switch
        {
            ApiScalarType { Scalar: ApiScalar.Boolean } => "boolean",
            ApiNamedType named => named.Key,
            ApiListType => "list",
            ApiMapType => "map",
            _ => null,
        }).ToList();
        return kinds.Count < 2 || (!kinds.Contains(null) && kinds.Distinct(StringComparer.Ordinal).Count() == kinds.Count);
    }

    private static bool IsText(ApiType type, IReadOnlyDictionary<string, ApiDeclaration> declarations) => type switch
    {
        ApiScalarType scalar => scalar.Scalar is ApiScalar.String or ApiScalar.DateTime or ApiScalar.Date or ApiScalar.Time
            or ApiScalar.Duration or ApiScalar.Guid or ApiScalar.Uri or ApiScalar.Bytes,
        ApiNamedType named => declarations.TryGetValue(named.Key, out var declaration) && declaration is ApiEnum { IsInteger: false },
        _ => false,
    };

    private static bool IsTextOrNumber(ApiType type) => type is ApiScalarType { Scalar: ApiScalar.Quantity or ApiScalar.IntOrString };

    private static bool IsNumber(ApiType type, IReadOnlyDictionary<string, ApiDeclaration> declarations) => type switch
    {
        ApiScalarType scalar => scalar.Scalar is ApiScalar.Int32 or ApiScalar.Int64 or ApiScalar.Single or ApiScalar.Double or ApiScalar.Decimal,
        ApiNamedType named => declarations.TryGetValue(named.Key, out var declaration) && declaration is ApiEnum { IsInteger: true },
        _ => false,
    };

    // An enum next to plain strings equals an extensible enum.
    private static ApiType GetWidestText(List<ApiType> types)
    {
        var enums = types.FindAll(type => type is ApiNamedType);
        return enums.Count == 1 && types.TrueForAll(type => type is ApiNamedType || type.Equals(ApiType.String)) ? enums[0] : ApiType.String;
    }

    private static ApiType GetWidestNumber(List<ApiType> types)
    {
        var widest = types.Max(type => type is ApiScalarType scalar ? scalar.Scalar : ApiScalar.Int64);
        var enums = types.FindAll(type => type is ApiNamedType);
        return enums.Count == 1 && widest <= ApiScalar.Int64 ? enums[0] : new ApiScalarType(widest);
    }
}
