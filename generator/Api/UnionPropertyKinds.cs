using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Tells objects apart that have the same properties with different JSON types.</summary>
internal sealed class UnionPropertyKinds(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    // Objects with many optional properties rarely differ in only the last of them.
    private const int MaxTests = 16;

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

    /// <summary>Replaces the tests for any object with tests for the JSON types of properties where these tell the variants apart.</summary>
    public List<VariantTests> Refine(List<VariantTests> entries, Dictionary<UnmatchedVariant, List<ApiObject?>> leaves)
    {
        var indistinct = new HashSet<UnmatchedVariant>(
            entries.Where(entry => entry.IsAnyObject && UnionRequirements.IsObject(leaves[entry.Variant])).Select(entry => entry.Variant));
        if (indistinct.Count < 2)
        {
            return entries;
        }

        var summaries = Summarize(indistinct.Select(variant => leaves[variant]));
        return entries.ConvertAll(entry => indistinct.Contains(entry.Variant) ? Refine(entry, leaves[entry.Variant], summaries) : entry);
    }

    /// <summary>Returns the JSON types of a property's values. A number without a fraction is a value of both types of numbers.</summary>
    public static ApiJsonKind ToNumber(ApiJsonKind kind) => kind == ApiJsonKind.Integer ? ApiJsonKind.Number : kind;

    /// <summary>Counts the objects and variants that declare each property and each of its JSON types.</summary>
    private Dictionary<string, Summary> Summarize(IEnumerable<List<ApiObject?>> variants)
    {
        var summaries = new Dictionary<string, Summary>(StringComparer.Ordinal);
        foreach (var leaves in variants)
        {
            foreach (var properties in leaves.SelectMany(leaf => leaf!.Properties).GroupBy(property => property.WireName, StringComparer.Ordinal))
            {
                if (!summaries.TryGetValue(properties.Key, out var summary))
                {
                    summaries.Add(properties.Key, summary = new Summary());
                }

                summary.Add(properties.ToList(), GetPropertyKinds);
            }
        }

        // A property tells variants apart if all objects that declare it have a known JSON type for it.
        return summaries.Where(entry => entry.Value.IsKnown && entry.Value.Count > 1)
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    }

    /// <summary>Adds a test for each property whose JSON types differ from those of all other variants.</summary>
    private VariantTests Refine(VariantTests entry, List<ApiObject?> own, Dictionary<string, Summary> summaries)
    {
        var matches = new List<ApiMatch>();
        foreach (var name in own[0]!.Properties.OrderByDescending(property => property.Required).Select(property => property.WireName))
        {
            var properties = own.ConvertAll(leaf => leaf!.Properties.FirstOrDefault(property => property.WireName == name));
            if (!summaries.TryGetValue(name, out var summary) || properties.Exists(property => property is null))
            {
                continue;
            }

            var kinds = properties.SelectMany(property => GetPropertyKinds(property!)).Distinct().ToList();
            if (!kinds.TrueForAll(kind => summary.Variants[kind] == 1))
            {
                continue;
            }

            matches.Add(new ApiMatch(ApiMatchKind.PropertyKind, name, [], [.. kinds.OrderBy(kind => kind)]));
            if (properties.TrueForAll(property => property!.Required))
            {
                return entry with { Matches = matches, IsComplete = true };
            }

            if (matches.Count == MaxTests)
            {
                break;
            }
        }

        return matches.Count == 0 ? entry : entry with { Matches = matches, IsComplete = false };
    }

    private List<ApiJsonKind> GetPropertyKinds(ApiProperty property) => [.. GetKinds(property.Type.Type).Select(ToNumber)];

    private static ApiJsonKind[] GetKinds(ApiScalar scalar) => scalar switch
    {
        ApiScalar.Boolean => [ApiJsonKind.Boolean],
        ApiScalar.Int32 or ApiScalar.Int64 => [ApiJsonKind.Integer],
        ApiScalar.Single or ApiScalar.Double or ApiScalar.Decimal => [ApiJsonKind.Number],
        ApiScalar.Quantity => [ApiJsonKind.Number, ApiJsonKind.String],
        ApiScalar.IntOrString => [ApiJsonKind.Integer, ApiJsonKind.String],
        ApiScalar.Any => [],
        _ => [ApiJsonKind.String],
    };

    /// <summary>Represents a property of the objects of a union.</summary>
    private sealed class Summary
    {
        /// <summary>Gets the number of variants that declare the property.</summary>
        public int Count { get; private set; }

        /// <summary>Gets a value indicating whether all declarations of the property have a known JSON type.</summary>
        public bool IsKnown { get; private set; } = true;

        /// <summary>Gets the number of variants that declare each JSON type.</summary>
        public Dictionary<ApiJsonKind, int> Variants { get; } = [];

        public void Add(List<ApiProperty> properties, Func<ApiProperty, List<ApiJsonKind>> getKinds)
        {
            var kinds = properties.ConvertAll(property => getKinds(property));
            Count++;
            IsKnown = IsKnown && kinds.TrueForAll(known => known.Count > 0);
            foreach (var kind in kinds.SelectMany(known => known).Distinct())
            {
                Variants[kind] = Variants.TryGetValue(kind, out var count) ? count + 1 : 1;
            }
        }
    }
}
