using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the discriminator values that select a variant which is a union itself.</summary>
internal sealed class UnionTags(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    // Unions can be nested in each other without end.
    private const int DepthLimit = 16;

    // Counted once per union, so that the work does not grow with the square of its variants.
    private readonly Dictionary<(string Union, string Name, bool OfLeaves), Dictionary<string, int>> _counts = [];

    /// <summary>
    /// Returns the values of a union's discriminator that select a variant of the nested union: those that the mapping assigns to it, and those of the nested
    /// union's own discriminator. A value that another variant has as well is omitted.
    /// </summary>
    public IEnumerable<string> FindNested(UnmatchedUnion union, UnmatchedVariant variant)
    {
        if (FindUnion(variant.Type) is not { } nested)
        {
            return [];
        }

        var leaves = new HashSet<string>(
            UnionLeaves.Flatten(variant.Type, declarations).OfType<ApiNamedType>().Select(leaf => leaf.Key), StringComparer.Ordinal);
        var name = union.DiscriminatorName!;
        var counts = Count(union, name, ofLeaves: false);
        var own = GetValues(variant, name, ofLeaves: false);
        return union.DiscriminatorMapping.Where(entry => leaves.Contains(entry.Value)).Select(entry => entry.Key)
            .Concat(nested.DiscriminatorName == name ? FindPartialTags(nested, 0) : [])
            .Distinct(StringComparer.Ordinal)
            .Where(value => !HasOther(counts, own, value))
            .OrderBy(value => value, StringComparer.Ordinal);
    }

    /// <summary>Returns a test for the nested union's own discriminator; null if it does not select the variant.</summary>
    public ApiMatch? FindOwn(UnmatchedUnion union, UnmatchedVariant variant)
    {
        if (FindUnion(variant.Type) is not { DiscriminatorName: { } name } || FindTags(variant.Type, name) is not { } tags)
        {
            return null;
        }

        var counts = Count(union, name, ofLeaves: true);
        var own = GetValues(variant, name, ofLeaves: true);
        return tags.Exists(tag => HasOther(counts, own, tag)) ? null : new ApiMatch(ApiMatchKind.PropertyValue, name, tags, []);
    }

    private static bool HasOther(Dictionary<string, int> counts, HashSet<string> own, string value) =>
        counts.TryGetValue(value, out var count) && count > (own.Contains(value) ? 1 : 0);

    /// <summary>Returns the number of variants that each value of a property selects.</summary>
    private Dictionary<string, int> Count(UnmatchedUnion union, string name, bool ofLeaves)
    {
        if (!_counts.TryGetValue((union.Key, name, ofLeaves), out var counts))
        {
            counts = union.Variants
                .SelectMany(variant => GetValues(variant, name, ofLeaves))
                .GroupBy(value => value, StringComparer.Ordinal)
                .ToDictionary(values => values.Key, values => values.Count(), StringComparer.Ordinal);
            _counts.Add((union.Key, name, ofLeaves), counts);
        }

        return counts;
    }

    private HashSet<string> GetValues(UnmatchedVariant variant, string name, bool ofLeaves) => new(
        (ofLeaves ? UnionLeaves.Flatten(variant.Type, declarations).SelectMany(leaf => FindKnownValues(leaf, name)) : variant.DiscriminatorValues)
            .Concat(FindTags(variant.Type, name) ?? []),
        StringComparer.Ordinal);

    /// <summary>Returns the values that select the variants of a union; null if there is a variant without a value.</summary>
    private List<string>? FindTags(ApiType type, string name, int depth = 0)
    {
        if (depth > DepthLimit || FindUnion(type) is not { } union || union.DiscriminatorName != name)
        {
            return null;
        }

        var tags = new List<string>();
        foreach (var variant in union.Variants)
        {
            var nested = FindTags(variant.Type, name, depth + 1) ?? [];
            if (variant.DiscriminatorValues.Count + nested.Count == 0)
            {
                return null;
            }

            tags.AddRange(variant.DiscriminatorValues.Concat(nested).Concat(FindKnownValues(variant.Type, name)));
        }

        return [.. tags.Distinct(StringComparer.Ordinal).OrderBy(tag => tag, StringComparer.Ordinal)];
    }

    private IEnumerable<string> FindPartialTags(UnmatchedUnion union, int depth) => depth > DepthLimit ? [] : union.Variants.SelectMany(variant =>
        variant.DiscriminatorValues.Concat(FindKnownValues(variant.Type, union.DiscriminatorName!)).Concat(
            FindUnion(variant.Type) is { } nested && nested.DiscriminatorName == union.DiscriminatorName ? FindPartialTags(nested, depth + 1) : []));

    private IEnumerable<string> FindKnownValues(ApiType type, string name) =>
        type is ApiNamedType named
        && declarations[named.Key] is ApiObject value
        && value.Properties.FirstOrDefault(property => property.WireName == name) is { } known
            ? known.Type.Type is ApiNamedType key && declarations[key.Key] is ApiEnum values ? values.Values.Select(item => item.WireValue) : known.KnownValues
            : [];

    private UnmatchedUnion? FindUnion(ApiType type) => type is ApiNamedType named ? declarations[named.Key] as UnmatchedUnion : null;
}
