using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Makes Roslyn's diagnostics of ours.</summary>
internal static class DiagnosticFactory
{
    public static Diagnostic Create(DiagnosticInfo info)
    {
        var descriptor = info.Level == DiagnosticLevel.Default ? DiagnosticDescriptors.Find(info.Id) : DiagnosticDescriptors.FindEnabled(info.Id);
        return Diagnostic.Create(
            descriptor,
            info.Location is { } location ? LocationOf(location) : Location.None,
            SeverityOf(info.Level, descriptor.DefaultSeverity),
            additionalLocations: null,
            properties: null,
            [.. info.Arguments.Cast<object>()]);
    }

    private static DiagnosticSeverity SeverityOf(DiagnosticLevel level, DiagnosticSeverity fallback) => level switch
    {
        DiagnosticLevel.Hidden => DiagnosticSeverity.Hidden,
        DiagnosticLevel.Info => DiagnosticSeverity.Info,
        DiagnosticLevel.Warning => DiagnosticSeverity.Warning,
        DiagnosticLevel.Error => DiagnosticSeverity.Error,
        _ => fallback,
    };

    private static Location LocationOf(SourceLocation location)
    {
        var position = new LinePosition(location.Line, location.Column);
        return Location.Create(location.Path, new TextSpan(0, 0), new LinePositionSpan(position, position));
    }
}
