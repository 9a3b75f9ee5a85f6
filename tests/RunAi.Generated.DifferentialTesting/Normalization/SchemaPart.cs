using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Normalization;

/// <param name="Schema">A schema that describes the same object as others.</param>
/// <param name="IsOptional">Whether it is one of several variants, so that what it requires is not always there.</param>
internal sealed record SchemaPart(ParsedSchema Schema, bool IsOptional);
