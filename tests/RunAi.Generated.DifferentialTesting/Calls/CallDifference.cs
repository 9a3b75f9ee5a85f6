namespace RunAi.Generated.DifferentialTesting.Calls;

/// <summary>Represents a call whose request or result is not the one that the document describes.</summary>
/// <param name="Operation">The HTTP method and the path.</param>
/// <param name="Subject">The parameter, body or response, such as <c>query filter</c>.</param>
/// <param name="Variant">The variant of its value.</param>
/// <param name="Expected">What the document describes.</param>
/// <param name="Actual">What the generated client sent or read.</param>
public sealed record CallDifference(string Operation, string Subject, string Variant, string Expected, string Actual)
{
    public override string ToString() => $"{Operation}, {Subject}, {Variant}\n      expected: {Expected}\n      got:      {Actual}";
}
