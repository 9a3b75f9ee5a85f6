using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>Represents an explained kind of difference.</summary>
/// <param name="Name">The short name in reports.</param>
/// <param name="Cause">The cause.</param>
/// <param name="Reason">The explanation, in a sentence.</param>
/// <param name="Explains">Returns a value indicating whether it explains a difference.</param>
public sealed record KnownDifference(string Name, Cause Cause, string Reason, Func<Difference, SourceDocument, bool> Explains);
