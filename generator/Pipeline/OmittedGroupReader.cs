using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp;
using RunAi.Generator.Specs.Filters;

namespace RunAi.Generator.Pipeline;

/// <summary>Determines how a project can get the groups that its filters omit.</summary>
internal static class OmittedGroupReader
{
    public static EquatableArray<OmittedGroup> Read(IReadOnlyList<string> tags, SpecFilterOptions filters, bool isBundled) =>
        tags.Select(tag => new OmittedGroup(tag, GetList(tag, filters, isBundled))).ToEquatableArray();

    /// <summary>Returns the list that the tag is missing in; null if other filters omit its operations.</summary>
    private static string? GetList(string tag, SpecFilterOptions filters, bool isBundled) =>
        filters.IncludeTags.Count == 0 || filters.IncludeTags.Contains(tag, StringComparer.OrdinalIgnoreCase) ? null
        : isBundled ? ItemElement.GroupsProperty
        : "IncludeTags of the RunAiSpec item";
}
