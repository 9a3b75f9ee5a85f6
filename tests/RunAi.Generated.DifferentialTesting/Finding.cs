using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting;

/// <param name="Difference">What differs.</param>
/// <param name="Known">The name of the known difference that explains it; null for none.</param>
public sealed record Finding(Difference Difference, string? Known);
