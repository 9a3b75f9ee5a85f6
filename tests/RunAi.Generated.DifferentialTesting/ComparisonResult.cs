using System.Text.Json.Serialization;
using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.GeneratorModel;
using RunAi.Generated.DifferentialTesting.Known;
using RunAi.Generated.DifferentialTesting.Normalization;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>What a third-party reader says of our reading of a spec.</summary>
/// <param name="Reader">The reader's name.</param>
/// <param name="Spec">The spec's path.</param>
/// <param name="Counts">How much was compared.</param>
/// <param name="Findings">The differences.</param>
public sealed record ComparisonResult(string Reader, string Spec, ComparisonCounts Counts, IReadOnlyList<Finding> Findings)
{
    [JsonIgnore]
    public IEnumerable<Difference> Unexplained => Findings.Where(finding => finding.Known is null).Select(finding => finding.Difference);

    /// <summary>A third-party reader that said nothing.</summary>
    public static ComparisonResult Failed(string reader, string spec, string reason) => new(
        reader, spec, ComparisonCounts.None, [new Finding(new Difference(reader, DifferenceKind.Document, "the document", "read", reason, "#", []), null)]);

    /// <summary>Compares a reader with the generator.</summary>
    /// <exception cref="InvalidDataException">We can't read the spec.</exception>
    public static async Task<ComparisonResult> CompareAsync(
        IThirdPartyReader reader, SpecUnderTest spec, GeneratorReading ours, CancellationToken cancellationToken)
    {
        IReadOnlyList<Difference> differences;
        var counts = ComparisonCounts.None;
        try
        {
            var comparison = ApiComparison.CompareViews(reader.Name, ours, ApiViewBuilder.Build(await reader.ReadAsync(spec, cancellationToken)));
            differences = comparison.Differences;
            counts = comparison.Counts;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // That a library can't read a document is its finding, whatever it throws to say so.
            differences = [new Difference(reader.Name, DifferenceKind.Document, "the document", "read", $"{exception.GetType().Name}: {exception.Message}", "#", [])];
        }

        var source = new SourceDocument(spec);
        return new ComparisonResult(reader.Name, spec.Path, counts, [.. differences.Select(difference =>
            new Finding(difference, reader.KnownDifferences.FirstOrDefault(known => known.Explains(difference, source))?.Name))]);
    }
}
