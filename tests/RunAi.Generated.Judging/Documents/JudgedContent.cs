namespace RunAi.Generated.Judging.Documents;

/// <param name="MediaType">As the document writes it.</param>
/// <param name="Schema">What it holds; null where the document does not say.</param>
public sealed record JudgedContent(string MediaType, JudgedSchema? Schema);
