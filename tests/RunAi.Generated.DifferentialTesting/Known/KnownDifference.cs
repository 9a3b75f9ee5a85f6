using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>A difference that is explained: the reader's misreading, or a decision of ours.</summary>
/// <param name="Name">A short name for reports.</param>
/// <param name="Cause">Whose reading departs from the document.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Explains">Whether it is behind a difference.</param>
public sealed record KnownDifference(string Name, Cause Cause, string Reason, Func<Difference, SourceDocument, bool> Explains);
