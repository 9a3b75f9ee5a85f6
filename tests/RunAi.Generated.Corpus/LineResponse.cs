namespace RunAi.Generated.Corpus;

/// <summary>Represents the response to a line.</summary>
/// <param name="Line">The response, or null after a failure.</param>
/// <param name="Failure">The failure, or null.</param>
internal sealed record LineResponse(string? Line, string? Failure);
