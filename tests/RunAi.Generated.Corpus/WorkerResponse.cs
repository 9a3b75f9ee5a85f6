using RunAi.Generated.DifferentialTesting;

namespace RunAi.Generated.Corpus;

/// <summary>Represents the result of a worker for a spec.</summary>
/// <param name="Row">The row of the JSON output.</param>
/// <param name="Comparisons">The comparisons with other readers; empty if disabled.</param>
internal sealed record WorkerResponse(SpecRow Row, IReadOnlyList<ComparisonResult> Comparisons);
