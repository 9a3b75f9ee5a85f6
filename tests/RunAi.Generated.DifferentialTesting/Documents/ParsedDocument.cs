namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>Represents a document as read by a third-party reader.</summary>
/// <param name="Operations">The operations.</param>
/// <param name="Schemas">The named schemas.</param>
public sealed record ParsedDocument(IReadOnlyList<ParsedOperation> Operations, IReadOnlyDictionary<string, ParsedSchema> Schemas);
