using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Creates Roslyn diagnostics.</summary>
internal static class DiagnosticFactory
{
    public static Diagnostic Create(DiagnosticInfo info)
    {
        var descriptor = DiagnosticDescriptors.Get(info.Id, isEnabled: info.Level != DiagnosticLevel.Default, info.Docs);
        return Diagnostic.Create(
            descriptor,
            info.Location is { } location ? ToLocation(location) : Location.None,
            ToSeverity(info.Level, descriptor.DefaultSeverity),
            additionalLocations: null,
            properties: null,
            [.. info.Arguments.Cast<object>()]);
    }

    private static DiagnosticSeverity ToSeverity(DiagnosticLevel level, DiagnosticSeverity fallback) => level switch
    {
        DiagnosticLevel.Hidden => DiagnosticSeverity.Hidden,
        DiagnosticLevel.Info => DiagnosticSeverity.Info,
        DiagnosticLevel.Warning => DiagnosticSeverity.Warning,
        DiagnosticLevel.Error => DiagnosticSeverity.Error,
        _ => fallback,
    };

    private static Location ToLocation(SourceLocation location)
    {
        var position = new LinePosition(location.Line, location.Column);
        return Location.Create(location.Path, new TextSpan(0, 0), new LinePositionSpan(position, position));
    }
}
