using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Describes the groups of a client that are not generated.</summary>
internal static class OmittedGroups
{
    /// <summary>Creates the properties. They get the names that the scope has left, because they must not rename the property of a group.</summary>
    public static IEnumerable<CSharpOmittedGroup> Create(IEnumerable<OmittedGroup> groups, NameScope scope)
    {
        foreach (var omitted in groups)
        {
            var name = Identifiers.ToPascalCase(omitted.Name, string.Empty);
            if (name.Length > 0 && scope.TryTake(name))
            {
                yield return new CSharpOmittedGroup(name, GetMessage(omitted));
            }
        }
    }

    /// <summary>Returns the paragraphs of the client's documentation: one for each list that groups are missing in.</summary>
    public static IEnumerable<string?> GetRemarks(IEnumerable<OmittedGroup> groups)
    {
        foreach (var list in groups.GroupBy(omitted => omitted.List))
        {
            var names = string.Join(", ", list.Select(omitted => omitted.Name));
            yield return list.Key is null
                ? $"Groups that the filters of the RunAiSpec item omit: {names}."
                : $"Groups that are not generated: {names}. To generate them, add them to {list.Key}.";
        }
    }

    private static string GetMessage(OmittedGroup group) => group.List is null
        ? $"Change the filters of the RunAiSpec item to generate the group {group.Name}."
        : $"Add {group.Name} to {group.List} to generate this group.";
}
