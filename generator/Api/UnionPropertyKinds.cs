using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Tells objects apart that have the same properties with different JSON types.</summary>
internal sealed class UnionPropertyKinds(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    /// <summary>Returns the JSON types of a type's values; empty if any JSON is allowed.</summary>
    public IEnumerable<ApiJsonKind> GetKinds(ApiType type) => type switch
    {
        ApiListType => [ApiJsonKind.Array],
        ApiScalarType scalar => GetKinds(scalar.Scalar),
        ApiNamedType named when declarations[named.Key] is ApiEnum value => [value.IsInteger ? ApiJsonKind.Integer : ApiJsonKind.String],
        // For a variant that is a union itself, numbers are tested as a whole.
        ApiNamedType named when declarations[named.Key] is UnmatchedUnion => UnionLeaves.Flatten(type, declarations).SelectMany(GetKinds).Select(ToNumber),
        _ => [ApiJsonKind.Object],
    };

    /// <summary>Replaces the tests for any object with tests for the JSON type of a property where that tells the variants apart.</summary>
    public IEnumerable<(UnmatchedVariant Variant, ApiMatch Match)> Refine(
        UnmatchedUnion union, Dictionary<UnmatchedVariant, List<ApiObject?>> leaves, IEnumerable<ApiMatch> matches)
    {
        var entries = union.Variants.Zip(matches, (variant, match) => (Variant: variant, Match: match)).ToList();
        var indistinct = entries.FindAll(entry => entry.Match is { Kind: ApiMatchKind.JsonKind, JsonKinds.Count: 1 }
            && entry.Match.JsonKinds[0] == ApiJsonKind.Object
            && leaves[entry.Variant].TrueForAll(leaf => leaf is not null)
            && leaves[entry.Variant].Count > 0);
        if (indistinct.Count < 2)
        {
            return entries;
        }

        return entries.ConvertAll(entry => indistinct.Contains(entry)
            && FindMatch(
                leaves[entry.Variant],
                [.. indistinct.Where(other => other != entry).SelectMany(other => leaves[other.Variant])],
                isFallback: entry == indistinct[0]) is { } match
            ? (entry.Variant, match)
            : entry);
    }

    /// <summary>Returns a test for a property whose JSON types differ from those of all other variants; null if there is none.</summary>
    /// <param name="own">The objects of the variant.</param>
    /// <param name="others">The objects of the other variants.</param>
    /// <param name="isFallback">Whether the variant is the one as which values without the property are read.</param>
    private ApiMatch? FindMatch(List<ApiObject?> own, List<ApiObject?> others, bool isFallback)
    {
        foreach (var name in own[0]!.Properties.OrderByDescending(property => property.Required).Select(property => property.WireName))
        {
            var properties = own.ConvertAll(leaf => Find(leaf!, name));
            var foreign = others.ConvertAll(leaf => Find(leaf!, name));
            if (properties.Contains(null) || foreign.Contains(null) || (isFallback && !properties.Concat(foreign).All(property => property!.Required)))
            {
                continue;
            }

            var kinds = properties.ConvertAll(property => GetPropertyKinds(property!));
            var foreignKinds = foreign.ConvertAll(property => GetPropertyKinds(property!));
            if (kinds.Concat(foreignKinds).All(set => set.Count > 0) && !kinds.SelectMany(set => set).Intersect(foreignKinds.SelectMany(set => set)).Any())
            {
                return new ApiMatch(ApiMatchKind.PropertyKind, name, [], [.. kinds.SelectMany(set => set).Distinct().OrderBy(kind => kind)]);
            }
        }

        return null;
    }

    private List<ApiJsonKind> GetPropertyKinds(ApiProperty property) => [.. GetKinds(property.Type.Type).Select(ToNumber)];

    private static ApiProperty? Find(ApiObject value, string name) => value.Properties.FirstOrDefault(property => property.WireName == name);

    // A number without a fraction is a value of both types.
    private static ApiJsonKind ToNumber(ApiJsonKind kind) => kind == ApiJsonKind.Integer ? ApiJsonKind.Number : kind;

    private static ApiJsonKind[] GetKinds(ApiScalar scalar) => scalar switch
    {
        ApiScalar.Boolean => [ApiJsonKind.Boolean],
        ApiScalar.Int32 or ApiScalar.Int64 => [ApiJsonKind.Integer],
        ApiScalar.Single or ApiScalar.Double or ApiScalar.Decimal => [ApiJsonKind.Number],
        ApiScalar.Any => [],
        _ => [ApiJsonKind.String],
    };
}
