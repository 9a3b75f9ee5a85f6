namespace RunAi.Generated.Sandbox.Specs;

/// <summary>The result of a route lookup.</summary>
/// <param name="Operation">The operation, or null if there is none with this path and method.</param>
/// <param name="PathValues">The encoded values of the path parameters.</param>
/// <param name="AllowedMethods">The methods that the path supports; empty for an unknown path.</param>
internal sealed record RouteMatch(
    SpecOperation? Operation, IReadOnlyDictionary<string, string> PathValues, IReadOnlyList<string> AllowedMethods);
