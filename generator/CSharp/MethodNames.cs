using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Names the methods of a group's operations. Operations with the same preferred name are distinguished by their paths, not by their order, so that an
/// additional operation does not rename the others.
/// </summary>
internal static class MethodNames
{
    /// <summary>Returns the names of the operations' methods.</summary>
    /// <param name="operations">The operations of a group.</param>
    /// <param name="scope">The names of the group, to which the names of the methods are added.</param>
    public static Dictionary<ApiOperationModel, string> Assign(IEnumerable<ApiOperationModel> operations, NameScope scope)
    {
        var names = new Dictionary<ApiOperationModel, string>();
        var conflicts = new List<List<ApiOperationModel>>();
        foreach (var namesakes in operations.OrderBy(operation => operation.Key, StringComparer.Ordinal).GroupBy(GetPreferredName, StringComparer.Ordinal))
        {
            // The only operation that is not deprecated keeps the name.
            var owner = namesakes.Count() == 1 ? namesakes.First() : FindOnlyCurrent(namesakes);
            if (owner is not null)
            {
                names.Add(owner, Take(scope, namesakes.Key));
            }

            conflicts.Add([.. namesakes.Where(operation => operation != owner)]);
        }

        // Qualified names are taken last, so that they do not take the preferred name of another operation.
        foreach (var namesakes in conflicts)
        {
            var getName = ChooseQualifiedName(namesakes);
            foreach (var namesake in namesakes)
            {
                names.Add(namesake, Take(scope, getName(namesake)));
            }
        }

        return names;
    }

    /// <summary>Returns the name of an operation that no other operation shares.</summary>
    public static string GetPreferredName(ApiOperationModel operation) => Identifiers.ToPascalCase(operation.NameHint, "Call");

    /// <summary>Takes a name for a method and for its variant with the suffix WithResponse.</summary>
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

    /// <summary>Returns the name with the path, and with the method if paths are shared. Names that already contain both remain unchanged.</summary>
    private static Func<ApiOperationModel, string> ChooseQualifiedName(List<ApiOperationModel> namesakes) =>
        AreDistinct(namesakes, WithPath) ? WithPath
        : AreDistinct(namesakes, WithMethodAndPath) ? WithMethodAndPath
        : GetPreferredName;

    private static bool AreDistinct(List<ApiOperationModel> namesakes, Func<ApiOperationModel, string> name) =>
        namesakes.Select(name).Distinct(StringComparer.Ordinal).Count() == namesakes.Count;

    private static string WithPath(ApiOperationModel operation) => GetPreferredName(operation) + "At" + Identifiers.ToPascalCase(GetPath(operation), "Root");

    private static string WithMethodAndPath(ApiOperationModel operation) =>
        GetPreferredName(operation) + "By" + Identifiers.ToPascalCase(operation.Method.ToLowerInvariant() + " " + GetPath(operation), "Root");

    private static string GetPath(ApiOperationModel operation) => operation.Route.Replace("{", "by ").Replace('}', ' ');
}
