namespace RunAi.Generated.DifferentialTesting.Documents;

/// <param name="MediaType">As the document writes it.</param>
/// <param name="Schema">What it holds; null where the document does not say.</param>
public sealed record ParsedContent(string MediaType, ParsedSchema? Schema);
