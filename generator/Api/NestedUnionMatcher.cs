using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Tells variants apart that differ only in the values of one of their properties, in the items of a list, or in the values of a map.</summary>
/// <param name="findTests">Finds the tests of a union to a depth.</param>
/// <param name="kinds">Returns the JSON types of types.</param>
internal sealed class NestedUnionMatcher(Func<UnmatchedUnion, int, List<VariantTests>> findTests, UnionPropertyKinds kinds)
{
    /// <summary>The deepest value that is compared.</summary>
    public const int MaxDepth = 4;

    private const int MaxProperties = 16;

    // Documents with many equal variants must not take long. Each property of an object with nested objects multiplies the work.
    private const int MaxComparisons = 256;

    // A value of any type can be of all kinds.
    private const ApiJsonKind AnyKind = (ApiJsonKind)(-1);

    private int _comparisons;

    /// <summary>Starts a new union, with a budget of its own.</summary>
    public void Reset() => _comparisons = 0;

    /// <summary>Replaces tests of JSON types with tests of nested values where these tell the variants apart.</summary>
    public List<VariantTests> Refine(
        UnmatchedUnion union, Dictionary<UnmatchedVariant, List<ApiObject?>> leaves, List<VariantTests> entries, int depth)
    {
        if (depth == 0)
        {
            return entries;
        }

        var found = new Dictionary<UnmatchedVariant, VariantTests>();
        AddObjects(union, leaves, entries, found, depth);
        var lists = entries.FindAll(entry => entry.Variant.Type is ApiListType && entry.HasOnlyKind(ApiJsonKind.Array));
        AddItems(union, ApiPathStep.FirstItem, lists, found, depth);
        var maps = entries.FindAll(entry => entry.Variant.Type is ApiMapType && entry.IsAnyObject);
        AddItems(union, ApiPathStep.FirstValue, maps, found, depth);
        return entries.ConvertAll(entry => found.TryGetValue(entry.Variant, out var nested) ? nested : entry);
    }

    private void AddObjects(
        UnmatchedUnion union,
        Dictionary<UnmatchedVariant, List<ApiObject?>> leaves,
        List<VariantTests> entries,
        Dictionary<UnmatchedVariant, VariantTests> found,
        int depth)
    {
        var indistinct = entries.FindAll(entry => UnionRequirements.IsObject(leaves[entry.Variant]) && IsIndistinct(entry));
        if (indistinct.Count < 2)
        {
            return;
        }

        var current = indistinct.ToDictionary(entry => entry.Variant, entry => entry with { IsComplete = false });
        var names = indistinct
            .SelectMany(entry => leaves[entry.Variant][0]!.Properties)
            .OrderByDescending(property => property.Required)
            .Select(property => property.WireName)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxProperties);
        foreach (var name in names)
        {
            // The JSON type of a property that is tested already tells more about it.
            var open = current.Values.Where(entry => !entry.IsComplete && !entry.Matches.Any(match => match.PropertyName == name)).ToList();
            if (open.Count < 2)
            {
                continue;
            }

            var properties = open.ToDictionary(
                entry => entry.Variant,
                entry => leaves[entry.Variant].ConvertAll(leaf => leaf!.Properties.FirstOrDefault(property => property.WireName == name)));
            var types = properties.ToDictionary(
                entry => entry.Key,
                entry => entry.Value.Exists(property => property is null) ? [] : entry.Value.Select(property => property!.Type.Type).Distinct().ToList());
            foreach (var entry in FindNested(union, name, types, depth))
            {
                var (variant, nested) = (entry.Key, entry.Value);
                current[variant] = found[variant] = current[variant].WithNested(
                    nested.SelectMany(GetTests).Select(match => match with { Path = [ApiPathStep.Property(name), .. match.Path] }),
                    nested.TrueForAll(value => value.IsComplete) && properties[variant].TrueForAll(property => property!.Required));
            }
        }
    }

    // An empty list, or one with an item that matches no test, is read as one of the variants.
    private void AddItems(
        UnmatchedUnion union, ApiPathStep step, List<VariantTests> entries, Dictionary<UnmatchedVariant, VariantTests> found, int depth)
    {
        var types = entries.ToDictionary(entry => entry.Variant, entry => new List<ApiType> { GetItem(entry.Variant.Type) });
        var nested = FindNested(union, step.Container.ToString(), types, depth);
        var fallback = entries.Find(entry => !nested.TryGetValue(entry.Variant, out var tests) || tests[0].IsFallback) ?? entries.FirstOrDefault();
        foreach (var entry in entries.Where(entry => entry != fallback && nested.ContainsKey(entry.Variant)))
        {
            found[entry.Variant] = entry.WithNested(
                nested[entry.Variant].SelectMany(GetTests).Select(match => match with { Path = [step, .. match.Path] }), isComplete: true);
        }
    }

    /// <summary>Returns the tests of the types of each variant that no other variant has.</summary>
    private Dictionary<UnmatchedVariant, List<VariantTests>> FindNested(
        UnmatchedUnion union, string name, Dictionary<UnmatchedVariant, List<ApiType>> types, int depth)
    {
        var counts = types.Values.SelectMany(own => own).GroupBy(type => type).ToDictionary(group => group.Key, group => group.Count());
        if (counts.Count < 2 || ++_comparisons > MaxComparisons)
        {
            return [];
        }

        var values = union with
        {
            // Not a JSON pointer: the type of an item must not have the key of a property.
            Key = $"{union.Key}\0{name}{depth}",
            DiscriminatorName = null,
            DiscriminatorMapping = [],
            Variants = [.. counts.Keys.Select(type => new UnmatchedVariant(type, name, []))],
        };
        var kindCounts = counts.Keys
            .SelectMany(type => kinds.GetKinds(type).DefaultIfEmpty(AnyKind).Select(UnionPropertyKinds.ToNumber).Distinct())
            .GroupBy(kind => kind).ToDictionary(group => group.Key, group => group.Count());
        var tests = findTests(values, depth - 1)
            .Select(entry => WithoutSharedKinds(entry, kindCounts))
            .ToDictionary(entry => entry.Variant.Type);
        return types
            .Where(entry => entry.Value.Count > 0 && entry.Value.TrueForAll(type => counts[type] == 1 && GetTests(tests[type]).Any()))
            .ToDictionary(entry => entry.Key, entry => entry.Value.ConvertAll(type => tests[type]));
    }

    private static VariantTests WithoutSharedKinds(VariantTests entry, Dictionary<ApiJsonKind, int> counts) => entry.Matches.All(match =>
        !VariantTests.IsKind(match)
        || (match.JsonKinds.Count > 0 && !counts.ContainsKey(AnyKind) && match.JsonKinds.All(kind => counts[UnionPropertyKinds.ToNumber(kind)] == 1)))
        ? entry
        : entry.WithNested([], isComplete: false);

    private static IEnumerable<ApiMatch> GetTests(VariantTests entry) =>
        entry.Matches.Concat(entry.Requirements).Concat(entry.IsFallback ? [UnionTests.AnyObject] : []);

    private static bool IsIndistinct(VariantTests entry) =>
        entry.IsAnyObject || (!entry.IsComplete && entry.Matches.All(match => match.Kind == ApiMatchKind.PropertyKind));

    private static ApiType GetItem(ApiType type) => type is ApiListType list ? list.Item.Type : ((ApiMapType)type).Value.Type;
}
