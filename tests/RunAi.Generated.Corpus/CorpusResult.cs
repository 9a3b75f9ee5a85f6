using RunAi.Generated.Judging;

namespace RunAi.Generated.Corpus;

/// <param name="Rows">In the ordinal order of the specs.</param>
/// <param name="Verdicts">What the judges said, if they were asked.</param>
internal sealed record CorpusResult(IReadOnlyList<SpecRow> Rows, IReadOnlyList<Verdict> Verdicts);
