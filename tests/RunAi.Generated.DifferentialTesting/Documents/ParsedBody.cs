namespace RunAi.Generated.DifferentialTesting.Documents;

/// <param name="Required">Whether a call without it is wrong.</param>
/// <param name="Content">The same body in each media type.</param>
public sealed record ParsedBody(bool Required, IReadOnlyList<ParsedContent> Content);
