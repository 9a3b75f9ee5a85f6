namespace RunAi.Generated.Sandbox.Specs;

/// <summary>What a request's path led to.</summary>
/// <param name="Operation">The operation, or null when no operation has this path and method.</param>
/// <param name="PathValues">The values of the path's parameters, still encoded.</param>
/// <param name="AllowedMethods">The methods that the path has; empty for an unknown path.</param>
internal sealed record RouteMatch(
    SpecOperation? Operation, IReadOnlyDictionary<string, string> PathValues, IReadOnlyList<string> AllowedMethods);
