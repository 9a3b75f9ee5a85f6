using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.Common;

namespace RunAi.Generator.Diagnostics;

/// <summary>
/// Represents a diagnostic as plain data. Roslyn's <c>Diagnostic</c> and <c>Location</c> compare by reference, which would defeat the
/// incremental cache, so the pipeline creates them in its last step.
/// </summary>
/// <param name="Id">The ID of a descriptor in <see cref="DiagnosticDescriptors"/>.</param>
/// <param name="Location">The location, or null if the diagnostic is about the whole compilation.</param>
/// <param name="Arguments">The arguments of the message format.</param>
internal sealed record DiagnosticInfo(string Id, SourceLocation? Location, EquatableArray<string> Arguments)
{
    /// <summary>Gets the identity of the <c>RunAiSpec</c> item that the diagnostic is about; null if it is about a spec.</summary>
    public string? Item { get; init; }

    /// <summary>Gets the severity that the <c>.editorconfig</c> files of the project configure.</summary>
    public DiagnosticLevel Level { get; init; }

    /// <summary>Gets the URL of the folder with the pages of the diagnostics; empty for a relative one.</summary>
    public string Docs { get; init; } = string.Empty;

    public static DiagnosticInfo Create(string id, SourceLocation? location, params string[] arguments) =>
        new(id, location, arguments.Select(DiagnosticText.Sanitize).ToEquatableArray());

    public override string ToString()
    {
        var format = DiagnosticDescriptors.Get(Id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        var message = string.Format(CultureInfo.InvariantCulture, format, [.. (IEnumerable<object>)Arguments]);
        return $"{Location?.Path}({Location?.Line + 1},{Location?.Column + 1}): {Id}: {message}";
    }
}
