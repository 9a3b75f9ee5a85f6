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
        var indistinct = new HashSet<UnmatchedVariant>(
            entries.Where(entry => IsAnyObject(entry.Match) && IsObject(leaves[entry.Variant])).Select(entry => entry.Variant));
        if (indistinct.Count < 2)
        {
            return entries;
        }

        var summaries = Summarize(indistinct.Select(variant => leaves[variant]));
        var fallback = entries.Find(entry => indistinct.Contains(entry.Variant)).Variant;
        return entries.ConvertAll(entry => indistinct.Contains(entry.Variant)
            && FindMatch(leaves[entry.Variant], summaries, isFallback: entry.Variant == fallback) is { } match
            ? (entry.Variant, match)
            : entry);
    }

    /// <summary>Returns a value indicating whether a test accepts any object.</summary>
    public static bool IsAnyObject(ApiMatch match) => match is { Kind: ApiMatchKind.JsonKind, JsonKinds.Count: 1 } && match.JsonKinds[0] == ApiJsonKind.Object;

    /// <summary>Returns a value indicating whether all variants of a variant are objects.</summary>
    public static bool IsObject(List<ApiObject?> leaves) => leaves.Count > 0 && leaves.TrueForAll(leaf => leaf is not null);

    /// <summary>Counts the objects and variants that declare each property and each of its JSON types.</summary>
    private Dictionary<string, Summary> Summarize(IEnumerable<List<ApiObject?>> variants)
    {
        var summaries = new Dictionary<string, Summary>(StringComparer.Ordinal);
        var objects = 0;
        foreach (var leaves in variants)
        {
            objects += leaves.Count;
            foreach (var properties in leaves.SelectMany(leaf => leaf!.Properties).GroupBy(property => property.WireName, StringComparer.Ordinal))
            {
                if (!summaries.TryGetValue(properties.Key, out var summary))
                {
                    summaries.Add(properties.Key, summary = new Summary());
                }

                summary.Add(properties.ToList(), GetPropertyKinds);
            }
        }

        // A property tells variants apart if all objects declare it with a known JSON type.
        return summaries.Where(entry => entry.Value.Objects == objects).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    }

    /// <summary>Returns a test for a property whose JSON types differ from those of all other variants; null if there is none.</summary>
    /// <param name="own">The objects of the variant.</param>
    /// <param name="summaries">The properties that all objects of all variants declare.</param>
    /// <param name="isFallback">Whether the variant is the one as which values without the property are read.</param>
    private ApiMatch? FindMatch(List<ApiObject?> own, Dictionary<string, Summary> summaries, bool isFallback)
    {
        foreach (var name in own[0]!.Properties.OrderByDescending(property => property.Required).Select(property => property.WireName))
        {
            if (!summaries.TryGetValue(name, out var summary) || (isFallback && !summary.IsRequired))
            {
                continue;
            }

            var kinds = own.SelectMany(leaf => GetPropertyKinds(leaf!.Properties.First(property => property.WireName == name))).Distinct().ToList();
            if (kinds.TrueForAll(kind => summary.Variants[kind] == 1))
            {
                return new ApiMatch(ApiMatchKind.PropertyKind, name, [], [.. kinds.OrderBy(kind => kind)]);
            }
        }

        return null;
    }

    private List<ApiJsonKind> GetPropertyKinds(ApiProperty property) => [.. GetKinds(property.Type.Type).Select(ToNumber)];

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

    /// <summary>Represents a property of the objects of a union.</summary>
    private sealed class Summary
    {
        /// <summary>Gets the number of objects that declare the property with a known JSON type.</summary>
        public int Objects { get; private set; }

        /// <summary>Gets a value indicating whether all of the objects require the property.</summary>
        public bool IsRequired { get; private set; } = true;

        /// <summary>Gets the number of variants that declare each JSON type.</summary>
        public Dictionary<ApiJsonKind, int> Variants { get; } = [];

        public void Add(List<ApiProperty> properties, Func<ApiProperty, List<ApiJsonKind>> getKinds)
        {
            var kinds = properties.ConvertAll(property => getKinds(property));
            Objects += kinds.Count(known => known.Count > 0);
            IsRequired = IsRequired && properties.TrueForAll(property => property.Required);
            foreach (var kind in kinds.SelectMany(known => known).Distinct())
            {
                Variants[kind] = Variants.TryGetValue(kind, out var count) ? count + 1 : 1;
            }
        }
    }
}
