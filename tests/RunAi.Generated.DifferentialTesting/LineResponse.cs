namespace RunAi.Generated.DifferentialTesting;

/// <summary>Represents the response to a line.</summary>
/// <param name="Line">The response, or null after a failure.</param>
/// <param name="Failure">The failure, or null.</param>
public sealed record LineResponse(string? Line, string? Failure);
