using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Decides how the variants of unions are told apart, and which variants cannot be told apart. All types must be complete.</summary>
internal sealed class UnionMatcher
{
    private readonly IReadOnlyDictionary<string, ApiDeclaration> _declarations;
    private readonly UnionPropertyKinds _kinds;
    private readonly UnionTags _tags;
    private readonly NestedUnionMatcher _nested;

    private UnionMatcher(IReadOnlyDictionary<string, ApiDeclaration> declarations)
    {
        _declarations = declarations;
        _kinds = new UnionPropertyKinds(declarations);
        _tags = new UnionTags(declarations);
        _nested = new NestedUnionMatcher(FindTests, _kinds);
    }

    /// <summary>Returns the declarations with a test for each variant of each union.</summary>
    public static Dictionary<string, ApiDeclaration> Match(IReadOnlyDictionary<string, ApiDeclaration> declarations)
    {
        var matcher = new UnionMatcher(declarations);
        var undeclared = UndeclaredDiscriminators.Find(declarations);
        return declarations.ToDictionary(
            entry => entry.Key,
            entry => entry.Value switch
            {
                UnmatchedUnion union => matcher.Match(union),
                ApiObject value when undeclared.TryGetValue(entry.Key, out var names) => value with { UndeclaredDiscriminators = [.. names] },
                var other => other,
            },
            StringComparer.Ordinal);
    }

    private ApiUnion Match(UnmatchedUnion union)
    {
        _nested.Reset();
        return UnionTests.Create(union, FindTests(union, NestedUnionMatcher.MaxDepth));
    }

    private List<VariantTests> FindTests(UnmatchedUnion union, int depth)
    {
        var leaves = union.Variants.All(variant => IsNamed(union, variant))
            ? []
            : union.Variants.ToDictionary(variant => variant, variant => UnionLeaves.Flatten(variant.Type, _declarations).Select(FindObject).ToList());
        var all = new UnionProperties(leaves.Values.SelectMany(objects => objects).OfType<ApiObject>(), GetKnownValues);
        var discriminatorValues = CountDiscriminatorValues(union);
        var entries = union.Variants
            .Select(variant => CreateTests(union, variant, CreateMatch(union, variant, leaves, all, discriminatorValues)))
            .ToList();
        if (leaves.Count == 0)
        {
            return entries;
        }

        var hasFallback = entries.Exists(entry => entry.IsAnyObject);
        return UnionRequirements.Refine(_nested.Refine(union, leaves, _kinds.Refine(entries, leaves), depth), leaves, hasFallback);
    }

    private VariantTests CreateTests(UnmatchedUnion union, UnmatchedVariant variant, ApiMatch match)
    {
        // The values of a nested union that are not objects have no discriminator.
        var others = IsNamed(union, variant)
            ? _kinds.GetKinds(variant.Type).Where(kind => kind != ApiJsonKind.Object).Distinct().OrderBy(kind => kind).ToList()
            : [];
        return new(variant, others.Count == 0 ? [match] : [match, new(ApiMatchKind.JsonKind, null, [], others)], match.Kind != ApiMatchKind.AnyProperty);
    }

    private ApiMatch CreateMatch(
        UnmatchedUnion union,
        UnmatchedVariant variant,
        Dictionary<UnmatchedVariant, List<ApiObject?>> leavesByVariant,
        UnionProperties all,
        Dictionary<string, int> discriminatorValues)
    {
        if (IsNamed(union, variant))
        {
            var discriminator = union.DiscriminatorName!;
            var values = variant.DiscriminatorValues
                .Union(GetDeclaredValues(variant, discriminator, discriminatorValues), StringComparer.Ordinal)
                .Union(_tags.FindNested(union, variant), StringComparer.Ordinal);
            return new ApiMatch(ApiMatchKind.PropertyValue, discriminator, [.. values], []);
        }

        var leaves = leavesByVariant[variant].OfType<ApiObject>().ToList();
        if (leaves.Count == 0 || leaves.Count < leavesByVariant[variant].Count)
        {
            return CreateKindMatch(variant.Type);
        }

        if (_tags.FindOwn(union, variant) is { } tags)
        {
            return tags;
        }

        // A nested union is recognized by what all of its variants have in common. What other variants have is what not only its own objects have.
        var counts = new UnionProperties(leaves, GetKnownValues);
        if (FindDistinguishingValues(leaves, counts, all, canBeUndeclared: false) is { } match)
        {
            return match;
        }

        var own = leaves.ConvertAll(leaf => leaf.Properties
            .Where(property => all.CountDeclaring(property.WireName) == counts.CountDeclaring(property.WireName))
            .ToList());
        var required = own.Select(GetRequiredNames).Aggregate((names, next) => names.Intersect(next, StringComparer.Ordinal)).ToList();
        if (required.Count > 0)
        {
            return new ApiMatch(ApiMatchKind.AllProperties, null, required, []);
        }

        if (FindDistinguishingValues(leaves, counts, all, canBeUndeclared: true) is { } partial)
        {
            return partial;
        }

        var names = own.SelectMany(properties => properties).Select(property => property.WireName).Distinct(StringComparer.Ordinal);
        return own.TrueForAll(properties => properties.Count > 0)
            ? new ApiMatch(ApiMatchKind.AnyProperty, null, [.. names], [])
            : CreateKindMatch(variant.Type);
    }

    private ApiMatch CreateKindMatch(ApiType type) => new(ApiMatchKind.JsonKind, null, [], [.. _kinds.GetKinds(type).Distinct().OrderBy(kind => kind)]);

    /// <summary>
    /// Returns the discriminator's values in the schema of the variant itself. Strictly, only the mapping and the names of schemas count
    /// (OpenAPI 3.0.3, Discriminator Object), but many documents without a mapping use values that differ from the names.
    /// </summary>
    private List<string> GetDeclaredValues(UnmatchedVariant variant, string discriminator, Dictionary<string, int> discriminatorValues)
    {
        var declared = GetKnownValues(variant, discriminator);
        return declared.Exists(value => discriminatorValues[value] > 1) ? [] : declared;
    }

    /// <summary>Counts the variants that use each value of the discriminator.</summary>
    private Dictionary<string, int> CountDiscriminatorValues(UnmatchedUnion union) => union.DiscriminatorName is not { } discriminator ? []
        : union.Variants
            .SelectMany(variant => variant.DiscriminatorValues.Union(GetKnownValues(variant, discriminator), StringComparer.Ordinal))
            .GroupBy(value => value, StringComparer.Ordinal)
            .ToDictionary(values => values.Key, values => values.Count(), StringComparer.Ordinal);

    private List<string> GetKnownValues(UnmatchedVariant variant, string propertyName) =>
        FindProperty(FindObject(variant.Type), propertyName) is { } property ? GetKnownValues(property) : [];

    /// <summary>Finds a required property whose known values differ from those of all other variants: an undeclared discriminator.</summary>
    /// <param name="leaves">The objects of the variant.</param>
    /// <param name="counts">The properties of the variant.</param>
    /// <param name="all">The properties of all variants.</param>
    /// <param name="canBeUndeclared">Whether some of the other variants can lack the property.</param>
    private ApiMatch? FindDistinguishingValues(List<ApiObject> leaves, UnionProperties counts, UnionProperties all, bool canBeUndeclared)
    {
        if (all.Count == counts.Count)
        {
            return null;
        }

        foreach (var property in leaves[0].Properties.Where(property => property.Required))
        {
            var own = leaves.ConvertAll(leaf => FindProperty(leaf, property.WireName) is { Required: true } same ? GetKnownValues(same) : []);
            var values = own.SelectMany(known => known).Distinct(StringComparer.Ordinal).ToList();
            if (own.TrueForAll(known => known.Count > 0)
                && all.CountValued(property.WireName) == (canBeUndeclared ? all.CountDeclaring(property.WireName) : all.Count)
                && all.CountDeclaring(property.WireName) > counts.CountDeclaring(property.WireName)
                && values.TrueForAll(value => all.CountValue(property.WireName, value) == counts.CountValue(property.WireName, value)))
            {
                return new ApiMatch(ApiMatchKind.PropertyValue, property.WireName, values, []);
            }
        }

        return null;
    }

    /// <summary>Returns a value indicating whether a variant is told apart by the discriminator, which only objects have.</summary>
    private bool IsNamed(UnmatchedUnion union, UnmatchedVariant variant) =>
        union.DiscriminatorName is not null && variant.DiscriminatorValues.Count > 0 && _kinds.GetKinds(variant.Type).Contains(ApiJsonKind.Object);

    private static ApiProperty? FindProperty(ApiObject? value, string name) => value?.Properties.FirstOrDefault(property => property.WireName == name);

    private static IEnumerable<string> GetRequiredNames(IEnumerable<ApiProperty> properties) =>
        properties.Where(property => property.Required).Select(property => property.WireName);

    private List<string> GetKnownValues(ApiProperty property) =>
        property.Type.Type is ApiNamedType named && _declarations[named.Key] is ApiEnum { IsInteger: false } known
            ? [.. known.Values.Select(value => value.WireValue)]
            : [.. property.KnownValues];

    private ApiObject? FindObject(ApiType type) => type is ApiNamedType named ? _declarations[named.Key] as ApiObject : null;
}
