namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>Represents the content of a body in one media type.</summary>
/// <param name="MediaType">The media type as written in the document.</param>
/// <param name="Schema">The schema; null if the document declares none.</param>
public sealed record ParsedContent(string MediaType, ParsedSchema? Schema);
