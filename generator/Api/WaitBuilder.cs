using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the phases of resources that <c>x-runai-wait</c> declares. Invalid extensions are reported (RUNAI0029) and ignored.</summary>
internal sealed class WaitBuilder(PropertyPathFinder properties, DiagnosticBag diagnostics)
{
    /// <summary>Returns the phases of the resource that an operation reads; null if none are declared.</summary>
    public ApiWait? Build(ApiOperationModel operation)
    {
        if (operation.WaitExtension is not { } wait)
        {
            return null;
        }

        var response = operation.Responses[0] is { Kind: ApiBodyKind.Json, Type: { Nullable: false } type } ? type.Type : null;
        if (operation.Method != "get" || response is null)
        {
            return Report(wait, operation, "the operation is not a GET with a JSON response");
        }

        if (properties.Find(response, wait.Phase) is not { } phase || properties.FindEnum(phase.Last.Type.Type) is not { } phases)
        {
            return Report(wait, operation, $"\"{wait.Phase}\" is not a property of the response with an enum of strings");
        }

        var message = wait.Message is null ? null : properties.Find(response, wait.Message);
        if (wait.Message is not null && message is not { Last.Type.Type: ApiScalarType { Scalar: ApiScalar.String } })
        {
            return Report(wait, operation, $"\"{wait.Message}\" is not a property of the response with a string");
        }

        if (wait.Reached.Count == 0 || wait.Reached.Concat(wait.Failed).FirstOrDefault(value => !Contains(phases, value)) is not null)
        {
            var unknown = wait.Reached.Concat(wait.Failed).FirstOrDefault(value => !Contains(phases, value));
            return Report(wait, operation, unknown is null ? "\"reached\" is empty" : $"\"{unknown}\" is not a value of \"{wait.Phase}\"");
        }

        if (wait.Events is not null && !HasSameParameter(wait.Events, operation.Route))
        {
            return Report(wait, operation, $"\"{wait.Events}\" does not have the parameter of the path of the operation as its only parameter");
        }

        ReportNewPhases(wait, operation, phases);
        return new ApiWait(phase, phase.Last.Type.Type, message, wait.Reached, wait.Failed, wait.Events);
    }

    private static bool HasSameParameter(string events, string route) =>
        RouteParameters.GetNames(events).ToList() is { Count: 1 } names && RouteParameters.GetNames(route).SequenceEqual(names, StringComparer.Ordinal);

    private static bool Contains(ApiEnum phases, string value) => phases.Values.Any(phase => phase.WireValue == value);

    // A wait does not end with such a phase, which is right for a new one on the way to others only.
    private void ReportNewPhases(OpenApiWait wait, ApiOperationModel operation, ApiEnum phases)
    {
        var known = new HashSet<string>(wait.Reached.Concat(wait.Failed).Concat(wait.Passing), StringComparer.Ordinal);
        foreach (var phase in phases.Values.Where(phase => !known.Contains(phase.WireValue)))
        {
            diagnostics.Report(DiagnosticIds.UnclassifiedPhase, wait.Location, phase.WireValue, GetName(operation));
        }
    }

    private ApiWait? Report(OpenApiWait wait, ApiOperationModel operation, string reason)
    {
        diagnostics.Report(DiagnosticIds.InvalidExtension, wait.Location, "x-runai-wait", GetName(operation), reason);
        return null;
    }

    private static string GetName(ApiOperationModel operation) => $"{operation.HttpMethod} {operation.Path}";
}
