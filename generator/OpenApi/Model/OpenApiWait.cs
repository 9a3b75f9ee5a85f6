using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents <c>x-runai-wait</c> of an operation that reads a resource: where its phase is, and what the phases mean.</summary>
/// <param name="Location">The location of the extension.</param>
/// <param name="Phase">The path of the phase in the response, with dots between the names of properties.</param>
/// <param name="Message">The path of the text about the phase; null if there is none.</param>
/// <param name="Reached">The phases that a wait usually ends with.</param>
/// <param name="Failed">The phases that a resource does not leave on its own.</param>
/// <param name="Passing">The phases on the way to others.</param>
/// <param name="Events">The path template of the resource's events; null if there is none.</param>
internal sealed record OpenApiWait(
    SourceLocation Location,
    string Phase,
    string? Message,
    IReadOnlyList<string> Reached,
    IReadOnlyList<string> Failed,
    IReadOnlyList<string> Passing,
    string? Events);
