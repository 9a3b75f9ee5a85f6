namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>A document as a third-party reader has read it.</summary>
/// <param name="Operations">All of them.</param>
/// <param name="Schemas">The components by name.</param>
public sealed record ParsedDocument(IReadOnlyList<ParsedOperation> Operations, IReadOnlyDictionary<string, ParsedSchema> Schemas);
