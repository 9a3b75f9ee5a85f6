using RunAi.Generated.DifferentialTesting;

namespace RunAi.Generated.Corpus;

/// <summary>What a worker says of a spec.</summary>
/// <param name="Row">Its line of the run's JSON.</param>
/// <param name="Comparisons">What the readers say; empty where none was asked.</param>
internal sealed record WorkerResponse(SpecRow Row, IReadOnlyList<ComparisonResult> Comparisons);
