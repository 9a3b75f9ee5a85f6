namespace RunAi.Generated.Judging.Documents;

/// <summary>A document as a judge has read it.</summary>
/// <param name="Operations">All of them.</param>
/// <param name="Schemas">The components by name.</param>
public sealed record JudgedDocument(IReadOnlyList<JudgedOperation> Operations, IReadOnlyDictionary<string, JudgedSchema> Schemas);
