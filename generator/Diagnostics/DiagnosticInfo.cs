using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;

namespace RunAi.Generator.Diagnostics;

/// <summary>
/// A diagnostic as plain data. Roslyn's own <c>Diagnostic</c> and <c>Location</c> compare by reference and would spoil the
/// cache, so the pipeline makes them from this at the very end.
/// </summary>
/// <param name="Id">The id of a descriptor in <see cref="DiagnosticDescriptors"/>.</param>
/// <param name="Location">Where, or null for the whole compilation.</param>
/// <param name="Arguments">What the descriptor's message format is filled with.</param>
internal sealed record DiagnosticInfo(string Id, SourceLocation? Location, EquatableArray<string> Arguments)
{
    /// <summary>The <c>RunAiSpec</c> item that it is about, as MSBuild calls it; null where it is about a document.</summary>
    public string? Item { get; init; }

    /// <summary>How severe the project's <c>.editorconfig</c> files make it.</summary>
    public DiagnosticLevel Level { get; init; }

    public static DiagnosticInfo Create(string id, SourceLocation? location, params string[] arguments) =>
        new(id, location, arguments.Select(DiagnosticText.Sanitize).ToEquatableArray());

    public override string ToString() =>
        $"{Location?.Path}({Location?.Line + 1},{Location?.Column + 1}): {Id}: {string.Format(System.Globalization.CultureInfo.InvariantCulture, DiagnosticDescriptors.Get(Id).MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), [.. (IEnumerable<object>)Arguments])}";
}
