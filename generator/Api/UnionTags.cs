using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the discriminator values that select a variant which is a union itself.</summary>
internal sealed class UnionTags(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    // Unions can be nested in each other without end.
    private const int DepthLimit = 16;

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

        var leaves = UnionLeaves.Flatten(variant.Type, declarations).OfType<ApiNamedType>().Select(leaf => leaf.Key).ToList();
        var others = union.Variants.Where(other => other != variant)
            .SelectMany(other => other.DiscriminatorValues.Concat(FindTags(other.Type, union.DiscriminatorName!) ?? []));
        return union.DiscriminatorMapping.Where(entry => leaves.Contains(entry.Value)).Select(entry => entry.Key)
            .Concat(nested.DiscriminatorName == union.DiscriminatorName ? FindPartialTags(nested, 0) : [])
            .Except(others, StringComparer.Ordinal)
            .OrderBy(value => value, StringComparer.Ordinal);
    }

    /// <summary>Returns a test for the nested union's own discriminator; null if it does not select the variant.</summary>
    public ApiMatch? FindOwn(UnmatchedUnion union, UnmatchedVariant variant)
    {
        if (FindUnion(variant.Type) is not { DiscriminatorName: { } name } || FindTags(variant.Type, name) is not { } tags)
        {
            return null;
        }

        var others = union.Variants.Where(other => other != variant)
            .SelectMany(other => UnionLeaves.Flatten(other.Type, declarations)
                .SelectMany(leaf => FindKnownValues(leaf, name))
                .Concat(FindTags(other.Type, name) ?? []));
        return others.Intersect(tags, StringComparer.Ordinal).Any() ? null : new ApiMatch(ApiMatchKind.PropertyValue, name, tags, []);
    }

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
