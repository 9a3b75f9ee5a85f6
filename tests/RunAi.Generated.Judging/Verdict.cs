using System.Text.Json.Serialization;
using RunAi.Generated.Judging.Comparison;
using RunAi.Generated.Judging.Known;
using RunAi.Generated.Judging.Meaning;
using RunAi.Generated.Judging.Ours;

namespace RunAi.Generated.Judging;

/// <summary>What a judge says of our reading of a spec.</summary>
/// <param name="Judge">The judge's name.</param>
/// <param name="Spec">The spec's path.</param>
/// <param name="Counts">How much was compared.</param>
/// <param name="Findings">The differences.</param>
public sealed record Verdict(string Judge, string Spec, ComparisonCounts Counts, IReadOnlyList<Finding> Findings)
{
    [JsonIgnore]
    public IEnumerable<Difference> Unexplained => Findings.Where(finding => finding.Known is null).Select(finding => finding.Difference);

    /// <summary>A judge that said nothing.</summary>
    public static Verdict Failed(string judge, string spec, string reason) => new(
        judge, spec, ComparisonCounts.None, [new Finding(new Difference(judge, DifferenceKind.Document, "the document", "read", reason, "#", []), null)]);

    /// <summary>Asks a judge.</summary>
    /// <exception cref="InvalidDataException">We can't read the spec.</exception>
    public static async Task<Verdict> OfAsync(ISpecJudge judge, JudgedSpec spec, OurReading ours, CancellationToken cancellationToken)
    {
        IReadOnlyList<Difference> differences;
        var counts = ComparisonCounts.None;
        try
        {
            var comparison = ApiComparison.Of(judge.Name, ours, ViewBuilder.Build(await judge.ReadAsync(spec, cancellationToken)));
            differences = comparison.Differences;
            counts = comparison.Counts;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // That a library can't read a document is its finding, whatever it throws to say so.
            differences = [new Difference(judge.Name, DifferenceKind.Document, "the document", "read", $"{exception.GetType().Name}: {exception.Message}", "#", [])];
        }

        var evidence = new Evidence(spec);
        return new Verdict(judge.Name, spec.Path, counts, [.. differences.Select(difference =>
            new Finding(difference, judge.KnownDifferences.FirstOrDefault(known => known.Explains(difference, evidence))?.Name))]);
    }
}
