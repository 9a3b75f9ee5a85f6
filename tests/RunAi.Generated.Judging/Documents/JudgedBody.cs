namespace RunAi.Generated.Judging.Documents;

/// <param name="Required">Whether a call without it is wrong.</param>
/// <param name="Content">The same body in each media type.</param>
public sealed record JudgedBody(bool Required, IReadOnlyList<JudgedContent> Content);
