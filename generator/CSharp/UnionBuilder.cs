using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Makes the class of a union.</summary>
internal sealed class UnionBuilder(ApiModel api, TypeNames names, TypeExpressions expressions, string visibility)
{
    public CSharpUnion Build(ApiUnion union)
    {
        var name = names[union.Key];
        var scope = new NameScope(StringComparer.Ordinal, [.. ReservedNames.ModelMembers, name, "Unknown", "Value"]);
        // The more members a variant requires, the surer its match: those are tried first.
        var variants = union.Variants
            .OrderByDescending(variant => RequiredOf(variant).Count)
            .Select(variant => VariantOf(union, variant, scope))
            .ToEquatableArray();
        return new CSharpUnion(name, visibility, Docs.Of(union.Description ?? "One of several variants."), union.Deprecated, variants);
    }

    private CSharpUnionVariant VariantOf(ApiUnion union, ApiUnionVariant variant, NameScope scope)
    {
        var required = RequiredOf(variant);
        var (method, texts, kinds) = variant.DiscriminatorValues.Count > 0 && union.DiscriminatorName is { } discriminator
            ? ("Discriminator", new[] { discriminator }.Concat(variant.DiscriminatorValues), [])
            : required.Count > 0 ? ("Members", required, [])
            : ("Kind", Enumerable.Empty<string>(), KindsOf(variant.Type));
        return new CSharpUnionVariant(
            scope.Take(Identifiers.Pascal(variant.NameHint, "Variant"), "Variant"),
            expressions.TypeOf(variant.Type),
            expressions.IsValueType(variant.Type),
            variant.Type is ApiListType or ApiMapType,
            expressions.ReadCall(variant.Type.NotNull),
            expressions.WriteFunction(variant.Type.NotNull),
            method,
            texts.ToEquatableArray(),
            kinds.ToEquatableArray());
    }

    private List<string> RequiredOf(ApiUnionVariant variant) =>
        variant.Type is ApiNamedType named && api.Declarations[named.Key] is ApiObject value
            ? [.. value.Properties.Where(property => property.Required).Select(property => property.WireName)]
            : [];

    private string[] KindsOf(ApiType type) => type switch
    {
        ApiListType => ["Array"],
        ApiMapType => ["Object"],
        ApiScalarType scalar => ScalarMapping.Of(scalar.Scalar).JsonKinds.Split(','),
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum => ["String"],
        _ => ["Object"],
    };
}
