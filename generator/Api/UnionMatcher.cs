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
        var leaves = union.Variants.All(variant => IsNamed(union, variant)) ? [] : union.Variants.ToDictionary(variant => variant, variant => UnionLeaves.Flatten(variant.Type, declarations).Select(FindObject).ToList());
        foreach (var variant in union.Variants)
        {
            variant.Match = CreateMatch(union, variant, leaves);
        }

        union.Variants = [.. union.Variants.OrderBy(variant => variant.Match.Kind).ThenByDescending(variant => variant.Match.Kind == ApiMatchKind.AllProperties ? variant.Match.Texts.Count : 0)];
    }

    private ApiMatch CreateMatch(ApiUnion union, ApiUnionVariant variant, Dictionary<ApiUnionVariant, List<ApiObject?>> leavesByVariant)
    {
        if (IsNamed(union, variant))
        {
            var discriminator = union.DiscriminatorName!;
            return new ApiMatch(ApiMatchKind.PropertyValue, discriminator, [.. variant.DiscriminatorValues.Union(GetDeclaredValues(union, variant, discriminator), StringComparer.Ordinal)]);
        }

        var leaves = leavesByVariant[variant].OfType<ApiObject>().ToList();
        if (leaves.Count == 0 || leaves.Count < leavesByVariant[variant].Count)
        {
            return new ApiMatch(ApiMatchKind.JsonKind, null, []);
        }

        // A variant that is a union itself is recognised by what all of its own variants have.
        var others = union.Variants.Where(other => other != variant).SelectMany(other => leavesByVariant[other].OfType<ApiObject>()).Where(other => !leaves.Contains(other)).ToList();
        if (FindDistinguishingValues(leaves, others) is { } match)
        {
            return match;
        }

        var known = new HashSet<string>(others.SelectMany(other => other.Properties).Select(property => property.WireName), StringComparer.Ordinal);
        var own = leaves.Select(leaf => leaf.Properties.Where(property => !known.Contains(property.WireName)).ToList()).ToList();
        var required = own.Skip(1).Aggregate(GetRequiredNames(own[0]), (names, properties) => names.Intersect(GetRequiredNames(properties), StringComparer.Ordinal)).ToList();
        return required.Count > 0 ? new ApiMatch(ApiMatchKind.AllProperties, null, required)
            : own.TrueForAll(properties => properties.Count > 0) ? new ApiMatch(ApiMatchKind.AnyProperty, null, [.. own.SelectMany(properties => properties).Select(property => property.WireName).Distinct(StringComparer.Ordinal)])
            : new ApiMatch(ApiMatchKind.JsonKind, null, []);
    }

    /// <summary>
    /// What the variant's own schema says the discriminator's value is. By the letter only the mapping and the names of schemas count
    /// (OpenAPI 3.0.3, Discriminator Object), but documents without a mapping are common in which the values are others than the names.
    /// </summary>
    private List<string> GetDeclaredValues(ApiUnion union, ApiUnionVariant variant, string discriminator)
    {
        var stated = GetKnownValues(variant, discriminator);
        var taken = union.Variants.Where(other => other != variant).SelectMany(other => other.DiscriminatorValues.Concat(GetKnownValues(other, discriminator)));
        return stated.Intersect(taken, StringComparer.Ordinal).Any() ? [] : stated;
    }

    private List<string> GetKnownValues(ApiUnionVariant variant, string member) =>
        FindObject(variant.Type)?.Properties.FirstOrDefault(property => property.WireName == member) is { } property ? GetKnownValues(property) : [];

    /// <summary>A required member whose known values no other variant has: a discriminator that the document does not name.</summary>
    private ApiMatch? FindDistinguishingValues(List<ApiObject> leaves, List<ApiObject> others)
    {
        foreach (var property in leaves[0].Properties.Where(property => property.Required))
        {
            var values = leaves.Select(leaf => leaf.Properties.FirstOrDefault(twin => twin.Required && twin.WireName == property.WireName) is { } twin ? GetKnownValues(twin) : []).ToList();
            var foreign = others.ConvertAll(other => other.Properties.FirstOrDefault(candidate => candidate.WireName == property.WireName) is { } twin ? GetKnownValues(twin) : []);
            var all = values.SelectMany(list => list).Distinct(StringComparer.Ordinal).ToList();
            if (values.TrueForAll(list => list.Count > 0) && foreign.Count > 0 && foreign.TrueForAll(list => list.Count > 0 && !list.Intersect(all, StringComparer.Ordinal).Any()))
            {
                return new ApiMatch(ApiMatchKind.PropertyValue, property.WireName, all);
            }
        }

        return null;
    }

    private static bool IsNamed(ApiUnion union, ApiUnionVariant variant) => union.DiscriminatorName is not null && variant.DiscriminatorValues.Count > 0;

    private static IEnumerable<string> GetRequiredNames(IEnumerable<ApiProperty> properties) => properties.Where(property => property.Required).Select(property => property.WireName);

    private List<string> GetKnownValues(ApiProperty property) =>
        property.Type.Type is ApiNamedType named && declarations[named.Key] is ApiEnum { IsInteger: false } known ? [.. known.Values.Select(value => value.WireValue)] : [];

    private ApiObject? FindObject(ApiType type) => type is ApiNamedType named ? declarations[named.Key] as ApiObject : null;
}
