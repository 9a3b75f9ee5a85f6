using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>Represents a difference with its explanation.</summary>
/// <param name="Difference">The difference.</param>
/// <param name="Known">The name of the known difference that explains it; null if there is none.</param>
public sealed record Finding(Difference Difference, string? Known);
