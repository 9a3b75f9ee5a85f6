using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Finds the types that only one group uses.</summary>
internal static class TypeOwnership
{
    /// <summary>Returns the group that uses each type, by the key of the type; null for types that several groups use.</summary>
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

        // The models of several kinds are shared, and those of one kind are in the files of the models as well.
        foreach (var key in ReachableTypes.Collect(api.Resources.Select(static resource => new ApiNamedType(resource.Type)), api.Declarations, out _))
        {
            owners[key] = null;
        }

        return owners;
    }
}
