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
    public static Dictionary<ApiOperation, string> Of(IEnumerable<ApiOperation> operations, NameScope scope)
    {
        var names = new Dictionary<ApiOperation, string>();
        var clashes = new List<List<ApiOperation>>();
        foreach (var namesakes in operations.OrderBy(operation => operation.Key, StringComparer.Ordinal).GroupBy(WantedBy, StringComparer.Ordinal))
        {
            // The only one that is not deprecated has no rival.
            var owner = namesakes.Count() == 1 ? namesakes.First() : OnlyCurrentOf(namesakes);
            if (owner is not null)
            {
                names.Add(owner, Take(scope, namesakes.Key));
            }

            clashes.Add([.. namesakes.Where(operation => operation != owner)]);
        }

        // After all that have a name of their own, so that no longer name takes one of these.
        foreach (var operation in clashes.SelectMany(rivals => rivals.Select(rival => new KeyValuePair<ApiOperation, string>(rival, Longer(rival, rivals)))))
        {
            names.Add(operation.Key, Take(scope, operation.Value));
        }

        return names;
    }

    /// <summary>The name that an operation has if no other wants it.</summary>
    public static string WantedBy(ApiOperation operation) => Identifiers.Pascal(operation.NameHint, "Call");

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

    private static ApiOperation? OnlyCurrentOf(IEnumerable<ApiOperation> operations)
    {
        var current = operations.Where(operation => !operation.Deprecated).ToList();
        return current.Count == 1 ? current[0] : null;
    }

    /// <summary>The name with the path; with the method too where rivals share a path; without where both are in the name already.</summary>
    private static string Longer(ApiOperation operation, List<ApiOperation> rivals) =>
        IsApart(rivals, WithPath) ? WithPath(operation) : IsApart(rivals, WithMethodAndPath) ? WithMethodAndPath(operation) : WantedBy(operation);

    private static bool IsApart(List<ApiOperation> rivals, Func<ApiOperation, string> name) => rivals.Select(name).Distinct(StringComparer.Ordinal).Count() == rivals.Count;

    private static string WithPath(ApiOperation operation) => WantedBy(operation) + "At" + Identifiers.Pascal(PathOf(operation), "Root");

    private static string WithMethodAndPath(ApiOperation operation) => WantedBy(operation) + "By" + Identifiers.Pascal(operation.Method.ToLowerInvariant() + " " + PathOf(operation), "Root");

    private static string PathOf(ApiOperation operation) => operation.Route.Replace("{", "by ").Replace('}', ' ');
}
