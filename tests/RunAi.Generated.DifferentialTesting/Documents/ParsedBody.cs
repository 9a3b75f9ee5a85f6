namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>Represents a request body.</summary>
/// <param name="Required">Whether the body is required.</param>
/// <param name="Content">The content in each media type.</param>
public sealed record ParsedBody(bool Required, IReadOnlyList<ParsedContent> Content);
