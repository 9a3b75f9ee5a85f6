using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the extension methods that wait for a phase of the resource that an operation returns, and the description of its phases.</summary>
/// <param name="MethodName">The name without the suffix <c>Async</c>.</param>
/// <param name="Operation">The operation that reads the resource.</param>
/// <param name="FieldName">The name of the field with the description.</param>
/// <param name="PhaseType">The type of the phase.</param>
/// <param name="Phase">The expression for the phase of <c>value</c>.</param>
/// <param name="Message">The expression for the text about the phase of <c>value</c>; null if there is none.</param>
/// <param name="Reached">The phases that a wait usually ends with, as sent.</param>
/// <param name="Failed">The phases that a resource does not leave on its own, as sent.</param>
/// <param name="EventsRoute">The path template of the events of the resource; null if there are none.</param>
/// <param name="IdName">The parameter with the ID of the resource; null without events.</param>
/// <param name="Example">The expression for a phase that a wait usually ends with.</param>
/// <param name="UntilName">The name of the parameter with the phase.</param>
/// <param name="TokenName">The name of the cancellation token of a request.</param>
/// <param name="UntilDoc">The documentation of the parameter with the phase.</param>
internal sealed record CSharpWait(
    string MethodName,
    CSharpOperation Operation,
    string FieldName,
    string PhaseType,
    string Phase,
    string? Message,
    EquatableArray<string> Reached,
    EquatableArray<string> Failed,
    string? EventsRoute,
    string? IdName,
    string Example,
    string UntilName,
    string TokenName,
    CSharpDoc UntilDoc);
