using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Common;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>
/// Applies severities such as <c>dotnet_diagnostic.RUNAI0013.severity</c> in <c>.editorconfig</c> files. Roslyn applies those of global configurations,
/// and sections for C# files. It does not expose sections for other files to generators, so this class parses them with Roslyn's own parser.
/// </summary>
internal static class EditorConfigSeverities
{
    public static EquatableArray<DiagnosticInfo> Apply(EquatableArray<DiagnosticInfo> diagnostics, EquatableArray<SettingsFile> settings)
    {
        var configs = settings.Where(file => file.Kind == SettingsFileKind.Config).Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList();
        if (configs.Count == 0)
        {
            return diagnostics;
        }

        var set = AnalyzerConfigSet.Create(configs);
        var levels = new Dictionary<string, ImmutableDictionary<string, ReportDiagnostic>>(StringComparer.Ordinal);
        return diagnostics
            .Select(diagnostic => diagnostic with { Level = GetLevel(diagnostic) })
            .Where(diagnostic => diagnostic.Level != DiagnosticLevel.None)
            .ToEquatableArray();

        DiagnosticLevel GetLevel(DiagnosticInfo diagnostic)
        {
            if (diagnostic.Location is not { } location)
            {
                return DiagnosticLevel.Default;
            }

            if (!levels.TryGetValue(location.Path, out var options))
            {
                // Section names use forward slashes.
                levels[location.Path] = options = set.GetOptionsForSourcePath(location.Path.Replace('\\', '/')).TreeOptions;
            }

            return options.TryGetValue(diagnostic.Id, out var level) ? ToLevel(level) : DiagnosticLevel.Default;
        }
    }

    private static DiagnosticLevel ToLevel(ReportDiagnostic level) => level switch
    {
        ReportDiagnostic.Suppress => DiagnosticLevel.None,
        ReportDiagnostic.Hidden => DiagnosticLevel.Hidden,
        ReportDiagnostic.Info => DiagnosticLevel.Info,
        ReportDiagnostic.Warn => DiagnosticLevel.Warning,
        ReportDiagnostic.Error => DiagnosticLevel.Error,
        _ => DiagnosticLevel.Default,
    };
}
