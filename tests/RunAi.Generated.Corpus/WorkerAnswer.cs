using RunAi.Generated.Judging;

namespace RunAi.Generated.Corpus;

/// <summary>What a worker says of a spec.</summary>
/// <param name="Row">Its line of the run's JSON.</param>
/// <param name="Verdicts">What the judges say; empty where none was asked.</param>
internal sealed record WorkerAnswer(SpecRow Row, IReadOnlyList<Verdict> Verdicts);
