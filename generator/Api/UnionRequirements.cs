using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Tells objects apart by the properties that they require, where no property of their own does.</summary>
internal static class UnionRequirements
{
    /// <summary>Adds tests of the required properties, and selects the variant as which all other objects are read.</summary>
    public static List<VariantTests> Refine(List<VariantTests> entries, Dictionary<UnmatchedVariant, List<ApiObject?>> leaves, bool hasFallback)
    {
        var candidates = entries.FindAll(entry => (entry.IsAnyObject || !entry.IsComplete) && IsObject(leaves[entry.Variant]));
        if (candidates.Count == 0 || (candidates.Count == 1 && candidates[0].IsAnyObject))
        {
            return entries;
        }

        var required = candidates.ToDictionary(
            entry => entry.Variant,
            entry => leaves[entry.Variant].ConvertAll(leaf => new HashSet<string>(
                leaf!.Properties.Where(property => property.Required).Select(property => property.WireName), StringComparer.Ordinal)));
        var common = candidates.Count == 1 ? [] : FindCommon(required.Values.SelectMany(sets => sets));
        hasFallback |= candidates.Count == 1;
        var tested = new HashSet<UnmatchedVariant>(
            required.Where(entry => entry.Value.TrueForAll(names => names.Count > common.Count)).Select(entry => entry.Key));
        var untested = candidates.FindAll(entry => !tested.Contains(entry.Variant));
        var fallback = hasFallback ? (untested.Find(entry => entry.IsAnyObject) ?? untested.FirstOrDefault())?.Variant : null;
        return entries.ConvertAll(entry => !required.TryGetValue(entry.Variant, out var sets) ? entry
            : entry.Variant == fallback ? AsFallback(entry, hasOtherTests: tested.Count > 0)
            : entry with { Requirements = [.. sets.Where(names => names.Count > common.Count).Select(CreateMatch)] });
    }

    /// <summary>Returns a value indicating whether all variants of a variant are objects.</summary>
    public static bool IsObject(List<ApiObject?> leaves) => leaves.Count > 0 && leaves.TrueForAll(leaf => leaf is not null);

    // What all of them require does not tell them apart.
    private static HashSet<string> FindCommon(IEnumerable<HashSet<string>> sets)
    {
        HashSet<string>? common = null;
        foreach (var names in sets)
        {
            common ??= new HashSet<string>(names, StringComparer.Ordinal);
            common.IntersectWith(names);
        }

        return common ?? [];
    }

    // The other tests exclude each other, so those of the fallback are not necessary.
    private static VariantTests AsFallback(VariantTests entry, bool hasOtherTests) => entry with
    {
        IsFallback = true,
        Matches = hasOtherTests || entry.Matches.Any(match => match is { Kind: ApiMatchKind.AnyProperty, Path.Count: 0 }) ? entry.Matches : [],
    };

    private static ApiMatch CreateMatch(HashSet<string> names) =>
        new(ApiMatchKind.AllProperties, null, [.. names.OrderBy(name => name, StringComparer.Ordinal)], []);
}
