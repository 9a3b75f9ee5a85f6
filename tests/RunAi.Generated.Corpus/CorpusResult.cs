using RunAi.Generated.DifferentialTesting;

namespace RunAi.Generated.Corpus;

/// <summary>Represents the result of a run.</summary>
/// <param name="Rows">The rows, in ordinal order of the specs.</param>
/// <param name="Comparisons">The comparisons with other readers, if enabled.</param>
internal sealed record CorpusResult(IReadOnlyList<SpecRow> Rows, IReadOnlyList<ComparisonResult> Comparisons);
