using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Tells objects apart that differ only in the objects of one of their properties.</summary>
/// <param name="match">Finds the tests of a union, and of its properties to a depth.</param>
internal sealed class NestedUnionMatcher(Func<UnmatchedUnion, int, List<(UnmatchedVariant Variant, ApiMatch Match)>> match)
{
    /// <summary>The deepest object that is compared.</summary>
    public const int MaxDepth = 4;

    // Documents with many equal variants must not take long. Each property of an object with nested objects multiplies the work.
    private const int MaxProperties = 16;

    /// <summary>Replaces the tests for any object with tests of nested objects where these tell the variants apart.</summary>
    public List<(UnmatchedVariant Variant, ApiMatch Match)> Refine(
        UnmatchedUnion union,
        Dictionary<UnmatchedVariant, List<ApiObject?>> leaves,
        List<(UnmatchedVariant Variant, ApiMatch Match)> entries,
        int depth)
    {
        var indistinct = entries
            .Where(entry => UnionPropertyKinds.IsAnyObject(entry.Match) && UnionPropertyKinds.IsObject(leaves[entry.Variant]))
            .Select(entry => entry.Variant)
            .ToList();
        if (depth == 0 || indistinct.Count < 2)
        {
            return entries;
        }

        var matches = new Dictionary<UnmatchedVariant, ApiMatch>();
        foreach (var name in leaves[indistinct[0]][0]!.Properties
            .OrderByDescending(property => property.Required).Select(property => property.WireName).Take(MaxProperties))
        {
            AddMatches(name, union, indistinct, leaves, matches, depth);
            if (matches.Count == indistinct.Count)
            {
                break;
            }
        }

        return entries.ConvertAll(entry => matches.TryGetValue(entry.Variant, out var nested) ? (entry.Variant, nested) : entry);
    }

    private void AddMatches(
        string name,
        UnmatchedUnion union,
        List<UnmatchedVariant> indistinct,
        Dictionary<UnmatchedVariant, List<ApiObject?>> leaves,
        Dictionary<UnmatchedVariant, ApiMatch> matches,
        int depth)
    {
        var properties = indistinct.ToDictionary(
            variant => variant,
            variant => leaves[variant].ConvertAll<ApiProperty?>(leaf => leaf!.Properties.FirstOrDefault(property => property.WireName == name)));
        if (!properties.Values.All(declared => IsNamedType(declared)))
        {
            return;
        }

        var types = properties.ToDictionary(entry => entry.Key, entry => entry.Value[0]!.Type.Type);
        var counts = types.Values.GroupBy(type => type).ToDictionary(group => group.Key, group => group.Count());
        if (counts.Count < 2)
        {
            return;
        }

        // A value without the property is read as the first variant.
        var isRequired = properties.Values.All(declared => declared.TrueForAll(property => property!.Required));
        var objects = union with
        {
            Key = union.Key + "/" + name,
            DiscriminatorName = null,
            DiscriminatorMapping = [],
            Variants = [.. counts.Keys.Select(type => new UnmatchedVariant(type, name, []))],
        };
        var nested = match(objects, depth - 1).ToDictionary(entry => entry.Variant.Type, entry => entry.Match);
        foreach (var variant in indistinct.Where(variant => !matches.ContainsKey(variant) && (isRequired || variant != indistinct[0])))
        {
            var inner = nested[types[variant]];
            if (counts[types[variant]] == 1 && inner.Kind != ApiMatchKind.JsonKind)
            {
                matches.Add(variant, inner with { Path = [name, .. inner.Path] });
            }
        }
    }

    private static bool IsNamedType(List<ApiProperty?> properties) =>
        properties.TrueForAll(property => property?.Type.Type is ApiNamedType) && properties.Select(property => property!.Type.Type).Distinct().Count() == 1;
}
