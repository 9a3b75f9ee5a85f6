using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Orders the tests of a union's variants. A value is read as the first variant one of whose tests it passes.</summary>
internal sealed class UnionTests
{
    private readonly List<VariantTests> _entries;
    private readonly List<(VariantTests Entry, ApiMatch Match)> _tests = [];
    private readonly Dictionary<UnmatchedVariant, List<UnmatchedVariant>> _readAs = [];

    private UnionTests(IEnumerable<VariantTests> entries)
    {
        _entries = [.. entries.OrderBy(entry => GetOrder(GetFirst(entry))).ThenByDescending(entry => GetPropertyCount(GetFirst(entry)))];
        AddSpecificTests();
        AddRequirements();
        AddKinds();
    }

    /// <summary>Gets the test that any object passes.</summary>
    public static ApiMatch AnyObject { get; } = new(ApiMatchKind.JsonKind, null, [], [ApiJsonKind.Object]);

    /// <summary>Creates a union with the variants and tests in order.</summary>
    public static ApiUnion Create(UnmatchedUnion union, IEnumerable<VariantTests> entries)
    {
        var tests = new UnionTests(entries);
        var variants = tests.CreateVariants();
        return new ApiUnion
        {
            Key = union.Key,
            Location = union.Location,
            NameHint = union.NameHint,
            Description = union.Description,
            Deprecated = union.Deprecated,
            Variants = [.. tests._entries.Select(entry => variants[entry.Variant])],
            Tests = [.. tests._tests.Select(test => new ApiUnionTest(variants[test.Entry.Variant], test.Match))],
        };
    }

    private void AddSpecificTests() => _tests.AddRange(_entries
        .SelectMany(entry => entry.Matches.Where(match => !VariantTests.IsKind(match)).Select(match => (Entry: entry, Match: match)))
        .OrderBy(test => GetOrder(test.Match))
        .ThenByDescending(test => GetPropertyCount(test.Match)));

    private void AddRequirements() => _tests.AddRange(_entries
        .SelectMany(entry => entry.Requirements.Select(match => (Entry: entry, Match: match)))
        .GroupBy(test => string.Join("\n", test.Match.Texts), StringComparer.Ordinal)
        .Select(tests => tests.First())
        .OrderByDescending(test => test.Match.Texts.Count));

    // A value that matches several variants is read as the first of them. The test of a variant never succeeds if all of its kinds precede it.
    // Integers have a test of their own: a union has only one variant for all of its numbers.
    private void AddKinds()
    {
        var tested = new HashSet<UnmatchedVariant>(_tests.Select(test => test.Entry.Variant));
        var readers = new Dictionary<ApiJsonKind, UnmatchedVariant>();
        foreach (var entry in _entries.OrderByDescending(entry => entry.IsFallback))
        {
            // Objects are told apart by the other tests of the variant.
            if (GetKind(entry) is not { } match
                || (tested.Contains(entry.Variant) && !entry.IsFallback && match.JsonKinds.Contains(ApiJsonKind.Object)))
            {
                continue;
            }

            var kinds = match.JsonKinds.Where(kind => kind != ApiJsonKind.Integer).ToList();
            if (kinds.Count > 0 && kinds.TrueForAll(readers.ContainsKey))
            {
                _readAs[entry.Variant] = [.. kinds.Select(kind => readers[kind]).Distinct()];
                continue;
            }

            _tests.Add((entry, match));
            foreach (var kind in kinds.Where(kind => !readers.ContainsKey(kind)))
            {
                readers.Add(kind, entry.Variant);
            }
        }
    }

    private Dictionary<UnmatchedVariant, ApiUnionVariant> CreateVariants()
    {
        var variants = new Dictionary<UnmatchedVariant, ApiUnionVariant>();
        foreach (var variant in _entries.Select(entry => entry.Variant).OrderBy(variant => _readAs.ContainsKey(variant)))
        {
            variants.Add(variant, new ApiUnionVariant
            {
                Type = variant.Type,
                NameHint = variant.NameHint,
                ReadAs = _readAs.TryGetValue(variant, out var preceding) ? [.. preceding.Select(reader => variants[reader])] : [],
            });
        }

        return variants;
    }

    private static ApiMatch? GetKind(VariantTests entry) => entry.IsFallback ? AnyObject : entry.Matches.FirstOrDefault(VariantTests.IsKind);

    private static ApiMatch GetFirst(VariantTests entry) => entry.Matches.Count > 0 ? entry.Matches[0] : AnyObject;

    // The test of a nested value's JSON type precedes that of the value itself.
    private static ApiMatchKind GetOrder(ApiMatch match) =>
        match.Kind == ApiMatchKind.JsonKind && match.Path.Count > 0 ? ApiMatchKind.PropertyKind : match.Kind;

    private static int GetPropertyCount(ApiMatch match) => match.Kind == ApiMatchKind.AllProperties ? match.Texts.Count : 0;
}
