using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Names the methods of a group's operations. Operations that would have one name are told apart by where each stands, not by which comes first: one more
/// of them renames none.
/// </summary>
internal static class MethodNames
{
    /// <param name="operations">The operations of a group.</param>
    /// <param name="scope">The names of the group; it gets those of the methods.</param>
    public static Dictionary<ApiOperationModel, string> Assign(IEnumerable<ApiOperationModel> operations, NameScope scope)
    {
        var names = new Dictionary<ApiOperationModel, string>();
        var conflicts = new List<List<ApiOperationModel>>();
        foreach (var namesakes in operations.OrderBy(operation => operation.Key, StringComparer.Ordinal).GroupBy(GetPreferredName, StringComparer.Ordinal))
        {
            // The only one that is not deprecated has no namesake.
            var owner = namesakes.Count() == 1 ? namesakes.First() : FindOnlyCurrent(namesakes);
            if (owner is not null)
            {
                names.Add(owner, Take(scope, namesakes.Key));
            }

            conflicts.Add([.. namesakes.Where(operation => operation != owner)]);
        }

        // After all that have a name of their own, so that no longer name takes one of these.
        var qualified = conflicts.SelectMany(
            namesakes => namesakes.Select(namesake => new KeyValuePair<ApiOperationModel, string>(namesake, GetQualifiedName(namesake, namesakes))));
        foreach (var operation in qualified)
        {
            names.Add(operation.Key, Take(scope, operation.Value));
        }

        return names;
    }

    /// <summary>The name that an operation has if no other wants it.</summary>
    public static string GetPreferredName(ApiOperationModel operation) => Identifiers.ToPascalCase(operation.NameHint, "Call");

    /// <summary>Each method has a twin with the suffix WithResponse, whose name must be free as well.</summary>
    public static string Take(NameScope scope, string wanted)
    {
        var name = scope.Take(wanted);
        while (!scope.TryTake(name + "WithResponse"))
        {
            name = scope.Take(wanted);
        }

        return name;
    }

    private static ApiOperationModel? FindOnlyCurrent(IEnumerable<ApiOperationModel> operations)
    {
        var current = operations.Where(operation => !operation.Deprecated).ToList();
        return current.Count == 1 ? current[0] : null;
    }

    /// <summary>The name with the path; with the method too where namesakes share a path; without where both are in the name already.</summary>
    private static string GetQualifiedName(ApiOperationModel operation, List<ApiOperationModel> namesakes) =>
        AreDistinct(namesakes, WithPath) ? WithPath(operation)
        : AreDistinct(namesakes, WithMethodAndPath) ? WithMethodAndPath(operation)
        : GetPreferredName(operation);

    private static bool AreDistinct(List<ApiOperationModel> namesakes, Func<ApiOperationModel, string> name) => namesakes.Select(name).Distinct(StringComparer.Ordinal).Count() == namesakes.Count;

    private static string WithPath(ApiOperationModel operation) => GetPreferredName(operation) + "At" + Identifiers.ToPascalCase(GetPath(operation), "Root");

    private static string WithMethodAndPath(ApiOperationModel operation) => GetPreferredName(operation) + "By" + Identifiers.ToPascalCase(operation.Method.ToLowerInvariant() + " " + GetPath(operation), "Root");

    private static string GetPath(ApiOperationModel operation) => operation.Route.Replace("{", "by ").Replace('}', ' ');
}
