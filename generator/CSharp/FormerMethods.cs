using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the methods with the former names of renamed operations.</summary>
internal static class FormerMethods
{
    /// <summary>Creates the methods of a group. A name that another method has is reported (RUNAI0029).</summary>
    /// <param name="operations">The operations, in output order.</param>
    /// <param name="scope">The names of the group's methods.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static List<CSharpFormerMethod> Create(
        IEnumerable<KeyValuePair<ApiOperationModel, CSharpOperation>> operations, NameScope scope, DiagnosticBag diagnostics)
    {
        var methods = new List<CSharpFormerMethod>();
        foreach (var entry in operations.Where(static entry => entry.Key.FormerName is not null))
        {
            var (api, operation) = (entry.Key, entry.Value);
            var name = Identifiers.ToPascalCase(api.FormerName!, "Call");
            if (name == operation.MethodName)
            {
                // An overlay can apply to documents before and after the change.
                continue;
            }

            if (scope.TryTake(name) && scope.TryTake(name + "WithResponse"))
            {
                methods.Add(new CSharpFormerMethod(name, operation, TakeItemsName(name, operation, scope)));
            }
            else
            {
                diagnostics.Report(
                    DiagnosticIds.InvalidExtension,
                    api.Location,
                    "x-runai-former-name",
                    $"{api.HttpMethod} {api.Path}",
                    $"another method of the group is named {name}Async");
            }
        }

        return methods;
    }

    private static string? TakeItemsName(string name, CSharpOperation operation, NameScope scope) =>
        operation.PagedOperation is not null && PagedOperationBuilder.GetName(name) is var items && scope.TryTake(items) ? items : null;
}
