using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Naming;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Reports names for which an overlay could declare a better one (RUNAI0023). The generator never uses it by itself: it would depend on whether
/// another name is free, and so on unrelated changes of the document.
/// </summary>
internal sealed class NameSuggestions(DiagnosticBag diagnostics)
{
    /// <summary>Suggests names for the types of components. The names of other types are derived from these and from operations.</summary>
    public void ReportTypes(ApiModel api, TypeNames names)
    {
        var better = new BetterNames(api.Declarations.Keys.Select(key => names[key]));
        foreach (var declaration in api.Declarations.Values.Where(declaration => SchemaNames.IsComponentSchema(declaration.Key.Split('/'))))
        {
            var name = names[declaration.Key];
            if (char.IsDigit(declaration.Key[declaration.Key.Length - 1]) && better.WithoutNumber(name) is { } suggestion)
            {
                diagnostics.Report(DiagnosticIds.BetterName, declaration.Location, "schema", declaration.Key, name, suggestion);
            }
        }
    }

    /// <summary>Suggests names for the methods of a group.</summary>
    public void ReportMethods(GroupNames group, IReadOnlyDictionary<ApiOperationModel, string> names)
    {
        var better = new BetterNames(names.Values);
        foreach (var entry in names.Where(entry => entry.Key.IsNamedByOperationId).OrderBy(entry => entry.Key.Key, StringComparer.Ordinal))
        {
            var name = entry.Value;
            if ((better.WithoutNumber(name) ?? better.WithSpellingOf(group.PropertyName, name)) is { } suggestion)
            {
                diagnostics.Report(DiagnosticIds.BetterName, entry.Key.Location, "operation", entry.Key.Key, name, suggestion);
            }
        }
    }
}
