using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Decides how the variants of a union are told apart. Objects must be complete.</summary>
internal sealed class UnionMatcher(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    /// <summary>Gives each variant its test and puts the surest first.</summary>
    public void Match(ApiUnion union)
    {
        var objects = union.Variants.Select(ObjectOf).OfType<ApiObject>().ToList();
        foreach (var variant in union.Variants)
        {
            variant.Match = MatchOf(union, variant, objects);
        }

        union.Variants = [.. union.Variants.OrderBy(variant => variant.Match.Kind).ThenByDescending(variant => variant.Match.Kind == ApiMatchKind.AllMembers ? variant.Match.Texts.Count : 0)];
    }

    private ApiMatch MatchOf(ApiUnion union, ApiUnionVariant variant, List<ApiObject> objects)
    {
        if (union.DiscriminatorName is { } discriminator && variant.DiscriminatorValues.Count > 0)
        {
            return new ApiMatch(ApiMatchKind.MemberValue, discriminator, [.. variant.DiscriminatorValues.Union(StatedValuesOf(union, variant, discriminator), StringComparer.Ordinal)]);
        }

        if (ObjectOf(variant) is not { } value)
        {
            return new ApiMatch(ApiMatchKind.JsonKind, null, []);
        }

        var others = objects.Where(other => other != value).ToList();
        if (ValuesOfItsOwn(value, others) is { } match)
        {
            return match;
        }

        var known = new HashSet<string>(others.SelectMany(other => other.Properties).Select(property => property.WireName), StringComparer.Ordinal);
        var own = value.Properties.Where(property => !known.Contains(property.WireName)).ToList();
        var required = own.Where(property => property.Required).Select(property => property.WireName).ToList();
        return required.Count > 0 ? new ApiMatch(ApiMatchKind.AllMembers, null, required)
            : own.Count > 0 ? new ApiMatch(ApiMatchKind.AnyMember, null, [.. own.Select(property => property.WireName)])
            : new ApiMatch(ApiMatchKind.JsonKind, null, []);
    }

    /// <summary>
    /// What the variant's own schema says the discriminator's value is. By the letter only the mapping and the names of schemas count
    /// (OpenAPI 3.0.3, Discriminator Object), but documents without a mapping are common in which the values are others than the names.
    /// </summary>
    private List<string> StatedValuesOf(ApiUnion union, ApiUnionVariant variant, string discriminator)
    {
        var stated = ValuesOf(variant, discriminator);
        var taken = union.Variants.Where(other => other != variant).SelectMany(other => other.DiscriminatorValues.Concat(ValuesOf(other, discriminator)));
        return stated.Intersect(taken, StringComparer.Ordinal).Any() ? [] : stated;
    }

    private List<string> ValuesOf(ApiUnionVariant variant, string member) =>
        ObjectOf(variant)?.Properties.FirstOrDefault(property => property.WireName == member) is { } property ? ValuesOf(property) : [];

    /// <summary>A required member whose known values no other variant has: a discriminator that the document does not name.</summary>
    private ApiMatch? ValuesOfItsOwn(ApiObject value, List<ApiObject> others)
    {
        foreach (var property in value.Properties.Where(property => property.Required))
        {
            var values = ValuesOf(property);
            var foreign = others.ConvertAll(other => other.Properties.FirstOrDefault(candidate => candidate.WireName == property.WireName) is { } twin ? ValuesOf(twin) : []);
            if (values.Count > 0 && foreign.Count > 0 && foreign.TrueForAll(list => list.Count > 0 && !list.Intersect(values, StringComparer.Ordinal).Any()))
            {
                return new ApiMatch(ApiMatchKind.MemberValue, property.WireName, values);
            }
        }

        return null;
    }

    private List<string> ValuesOf(ApiProperty property) =>
        property.Type.Type is ApiNamedType named && declarations[named.Key] is ApiEnum { IsInteger: false } known ? [.. known.Values.Select(value => value.WireValue)] : [];

    private ApiObject? ObjectOf(ApiUnionVariant variant) => variant.Type is ApiNamedType named ? declarations[named.Key] as ApiObject : null;
}
