using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Tells which types belong to one group alone.</summary>
internal static class TypeOwnership
{
    /// <summary>The group that alone leads to a type, by the type's key; null where several do.</summary>
    public static Dictionary<string, string?> GetOwners(ApiModel api)
    {
        var owners = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var group in api.Operations.GroupBy(operation => operation.Group, StringComparer.Ordinal))
        {
            foreach (var key in ReachableTypes.Collect(group.SelectMany(ReachableTypes.GetRoots), api.Declarations, out _))
            {
                owners[key] = owners.ContainsKey(key) ? null : group.Key;
            }
        }

        return owners;
    }
}
