namespace RunAi.Generated.Corpus;

/// <summary>What a process made of a line.</summary>
/// <param name="Line">Its answer; null where there is none.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record LineResponse(string? Line, string? Failure);
