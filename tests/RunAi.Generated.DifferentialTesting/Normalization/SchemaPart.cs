using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Normalization;

/// <summary>Represents one of the schemas that describe an object.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="IsOptional">Whether the schema is one of several variants, so that its required properties can be absent.</param>
internal sealed record SchemaPart(ParsedSchema Schema, bool IsOptional);
