using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Naming;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.CSharp;

/// <summary>Reports names for which an overlay could declare a better one (RUNAI0022).</summary>
internal sealed class NameSuggestions(DiagnosticBag diagnostics)
{
    /// <summary>Suggests names for the types of components. The names of other types are derived from these and from operations.</summary>
    public void ReportTypes(IReadOnlyCollection<ApiDeclaration> declarations, TypeNames names)
    {
        var taken = new HashSet<string>(declarations.Select(declaration => names[declaration.Key]), StringComparer.Ordinal);
        foreach (var declaration in declarations.Where(declaration => IsComponent(declaration.Key)))
        {
            var name = names[declaration.Key];
            if (NameSuggestion.WithoutNumber(name, taken.Contains) is { } better)
            {
                diagnostics.Report(DiagnosticIds.BetterName, declaration.Location, "schema", declaration.Key, name, better);
            }
        }
    }

    /// <summary>Suggests names for the methods of a group.</summary>
    public void ReportMethods(GroupNames group, IReadOnlyDictionary<ApiOperationModel, string> names)
    {
        var taken = new HashSet<string>(names.Values, StringComparer.Ordinal);
        foreach (var entry in names.OrderBy(entry => entry.Key.Key, StringComparer.Ordinal))
        {
            var name = entry.Value;
            var better = NameSuggestion.WithoutNumber(name, taken.Contains) ?? NameSuggestion.WithSpellingOf(group.PropertyName, name, taken.Contains);
            if (better is not null)
            {
                diagnostics.Report(DiagnosticIds.BetterName, entry.Key.Location, "operation", entry.Key.Key, name, better);
            }
        }
    }

    private static bool IsComponent(string pointer) => pointer.Split('/') is [_, "components", "schemas", _] or [_, "definitions", _];
}
