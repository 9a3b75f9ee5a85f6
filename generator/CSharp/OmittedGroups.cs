using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Describes the groups of a client that are not generated.</summary>
internal static class OmittedGroups
{
    /// <summary>Creates the properties. They get the names that the scope has left, because they must not rename the property of a group.</summary>
    public static IEnumerable<CSharpOmittedGroup> Create(IEnumerable<OmittedGroup> groups, NameScope scope) =>
        from entry in groups.Select(group => (Group: group, Name: Identifiers.ToPascalCase(group.Name, string.Empty)))
        where entry.Name.Length > 0 && scope.TryTake(entry.Name)
        select new CSharpOmittedGroup(entry.Name, GetMessage(entry.Group));

    /// <summary>Returns the paragraphs of the client's documentation: one for each list that groups are missing in.</summary>
    public static IEnumerable<string> GetRemarks(IEnumerable<OmittedGroup> groups) =>
        from list in groups.GroupBy(group => group.List)
        let names = string.Join(", ", list.Select(group => group.Name))
        select list.Key is null
            ? $"Groups that the filters of the RunAiSpec item omit: {names}."
            : $"Groups that are not generated: {names}. To generate them, add them to {list.Key}.";

    private static string GetMessage(OmittedGroup group) => group.List is null
        ? $"Change the filters of the RunAiSpec item to generate the group {group.Name}."
        : $"Add {group.Name} to {group.List} to generate this group.";
}
