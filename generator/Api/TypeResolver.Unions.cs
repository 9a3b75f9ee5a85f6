using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <content>Unions: <c>oneOf</c>, <c>anyOf</c>, base schemas with a discriminator, responses that differ by status code.</content>
internal sealed partial class TypeResolver
{
    /// <summary>Returns a type for values of any of the types: their common type, or a union.</summary>
    public ApiType ResolveUnion(string key, SourceLocation location, IReadOnlyList<ApiTypeUse> uses)
    {
        if (UnionTypes.Simplify(uses, Declarations) is { } single)
        {
            return single;
        }

        Declarations[key] = new UnmatchedUnion
        {
            Key = key,
            Location = location,
            NameHint = _names.GetName(key),
            Variants = UnionTypes.WithItemNames(
                [.. uses.Select(use => use.Type).Distinct().Select(type => new UnmatchedVariant(type, UnionTypes.GetName(type, _names), []))], _names),
        };
        return new ApiNamedType(key);
    }

    private ApiTypeUse ResolveUnionSchema(Schema schema)
    {
        var variants = schema.OneOf.Concat(schema.AnyOf).ToList();
        var nullable = variants.Any(IsNullOnly);
        variants.RemoveAll(IsNullOnly);
        if (variants.Count > 0 && _graph.IsObject(schema.Pointer) && variants.TrueForAll(variant => _graph.IsExtension(variant, schema.Pointer)))
        {
            return DeclarePolymorphicType(schema, variants.ConvertAll(variant => _graph.Resolve(variant)?.Schema.Pointer ?? variant)).NotNull.OrNull(nullable);
        }

        if (schema.Properties.Count > 0 || schema.AllOf.Count > 0 || schema.Reference is not null
            || variants.TrueForAll(variant => _graph.Find(variant) is { } part && IsOnlyRequirement(part)))
        {
            // The schema has properties besides the variants, or the variants only state which properties are required together.
            return _graph.IsObject(schema.Pointer) || variants.Exists(_graph.IsObject)
                ? DeclareObject(schema).NotNull.OrNull(nullable)
                : ResolveAllOf(schema).OrNull(nullable);
        }

        var uses = variants.ConvertAll(Resolve);
        nullable |= uses.Exists(use => use.Nullable);
        return UnionTypes.Simplify(uses, Declarations) is { } single
            ? new ApiTypeUse(single, nullable)
            : new ApiTypeUse(DeclareUnion(schema, variants, uses), nullable);
    }

    /// <summary>Returns the schemas that extend a schema with a discriminator (OpenAPI 3.0.3, Composition and Inheritance).</summary>
    private List<string> FindDerivedSchemas(Schema schema, SchemaDiscriminator discriminator) =>
    [
        .. discriminator.Mapping
            .Select(mapping => _graph.Resolve(mapping.Value)?.Schema.Pointer)
            .OfType<string>()
            .Where(pointer => pointer != schema.Pointer)
            .Distinct()
            .OrderBy(pointer => pointer, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Declares a union of the schemas that extend a base schema, with or without a discriminator. Values that match none of them are read as the base.
    /// </summary>
    private ApiNamedType DeclarePolymorphicType(Schema schema, List<string> extensions)
    {
        // Declared before its variants are resolved, because they can refer to it.
        var union = new UnmatchedUnion
        {
            Key = schema.Pointer,
            Location = schema.Location,
            NameHint = _names.GetName(schema.Pointer),
            Description = schema.Description,
            Deprecated = schema.Deprecated,
            DiscriminatorName = schema.Discriminator?.PropertyName,
            DiscriminatorMapping = UnionTypes.GetMapping(schema, _graph),
            Variants = [],
        };
        Declarations[schema.Pointer] = union;
        _resolved[schema.Pointer] = new ApiNamedType(schema.Pointer).NotNull;
        var uses = extensions.ConvertAll(Resolve);
        var variants = UnionTypes.CreateVariants(schema, extensions, uses, _names, _graph);
        variants.RemoveAll(variant => variant.Type is not ApiNamedType named || named.Key == schema.Pointer);
        var own = JsonPointer.Append(schema.Pointer, SyntheticKeys.Base);
        variants.Add(new UnmatchedVariant(Declare(new PendingObject(own, schema.Location, [schema.Pointer])), "Base", []));
        Declarations[schema.Pointer] = union with { Variants = variants };
        return new ApiNamedType(schema.Pointer);
    }

    private ApiNamedType DeclareUnion(Schema schema, List<string> variants, List<ApiTypeUse> uses)
    {
        Declarations[schema.Pointer] = UnionTypes.Build(schema, variants, uses, _names, _graph);
        return new ApiNamedType(schema.Pointer);
    }

    private bool IsNullOnly(string pointer) =>
        _graph.Find(pointer) is { Reference: null } schema
        && (schema.Types == SchemaTypes.Null || schema is { Enum.Count: 0, Nullable: true, Types: SchemaTypes.None or SchemaTypes.Null, Properties.Count: 0 });

    private static bool IsOnlyRequirement(Schema schema) =>
        schema is { Reference: null, Properties.Count: 0, Items: null, Enum: null, Const: null, AdditionalProperties: null }
        && schema is { AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0 }
        && schema.Types is SchemaTypes.None or SchemaTypes.Object && (schema.Required.Count > 0 || schema.Not is not null);
}
