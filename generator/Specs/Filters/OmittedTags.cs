using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Finds the tags of which a filter keeps no operation.</summary>
internal static class OmittedTags
{
    /// <summary>Returns the tags that operations have as their first one before filtering, and none has after it, in ordinal order.</summary>
    public static IReadOnlyList<string> Find(SpecNode before, SpecNode after)
    {
        if (ReferenceEquals(before, after))
        {
            return [];
        }

        var kept = new HashSet<string>(GetFirstTags(after), StringComparer.Ordinal);
        return [.. GetFirstTags(before).Where(tag => !kept.Contains(tag)).Distinct(StringComparer.Ordinal).OrderBy(tag => tag, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> GetFirstTags(SpecNode spec)
    {
        foreach (var path in spec["paths"]?.Properties ?? [])
        {
            foreach (var property in path.Value.Properties)
            {
                if (PathsFilter.Methods.Contains(property.Name)
                    && new FilterCandidate(path.Name, property.Name, property.Value).Tags.FirstOrDefault(tag => !string.IsNullOrWhiteSpace(tag)) is { } tag)
                {
                    yield return tag;
                }
            }
        }
    }
}
