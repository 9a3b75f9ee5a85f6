using RunAi.Generated.DifferentialTesting;

namespace RunAi.Generated.Corpus;

/// <param name="Rows">In the ordinal order of the specs.</param>
/// <param name="Comparisons">What the readers said, if they were asked.</param>
internal sealed record CorpusResult(IReadOnlyList<SpecRow> Rows, IReadOnlyList<ComparisonResult> Comparisons);
