using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the phases of the resource that an operation returns.</summary>
/// <param name="Phase">The path of the phase in the response.</param>
/// <param name="PhaseType">The type of the phase: an enum of strings.</param>
/// <param name="Message">The path of the text about the phase; null if there is none.</param>
/// <param name="Reached">The phases that a wait usually ends with.</param>
/// <param name="Failed">The phases that a resource does not leave on its own.</param>
/// <param name="EventsRoute">The path template of the resource's events, whose only parameter is that of the operation; null if there is none.</param>
internal sealed record ApiWait(
    ApiPropertyPath Phase,
    ApiType PhaseType,
    ApiPropertyPath? Message,
    IReadOnlyList<string> Reached,
    IReadOnlyList<string> Failed,
    string? EventsRoute);
