using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Makes Roslyn's diagnostics of ours.</summary>
internal static class DiagnosticFactory
{
    public static Diagnostic Create(DiagnosticInfo info) => Diagnostic.Create(
        DiagnosticDescriptors.Find(info.Id),
        info.Location is { } location ? LocationOf(location) : Location.None,
        [.. info.Arguments.Cast<object>()]);

    private static Location LocationOf(SourceLocation location)
    {
        var position = new LinePosition(location.Line, location.Column);
        return Location.Create(location.Path, new TextSpan(0, 0), new LinePositionSpan(position, position));
    }
}
