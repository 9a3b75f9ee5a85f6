using System.Text.Json.Serialization;
using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.GeneratorModel;
using RunAi.Generated.DifferentialTesting.Known;
using RunAi.Generated.DifferentialTesting.Normalization;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>Represents the comparison of the generator with a third-party reader on a spec.</summary>
/// <param name="Reader">The name of the reader.</param>
/// <param name="Spec">The path of the spec.</param>
/// <param name="Counts">The numbers of compared elements.</param>
/// <param name="Findings">The differences with their explanations.</param>
public sealed record ComparisonResult(string Reader, string Spec, ComparisonCounts Counts, IReadOnlyList<Finding> Findings)
{
    [JsonIgnore]
    public IEnumerable<Difference> Unexplained => Findings.Where(finding => finding.Known is null).Select(finding => finding.Difference);

    /// <summary>Creates the result of a reader that did not finish.</summary>
    public static ComparisonResult Failed(string reader, string spec, string reason) => new(
        reader, spec, ComparisonCounts.None, [new Finding(new Difference(reader, DifferenceKind.Document, "the document", "read", reason, "#", []), null)]);

    /// <summary>Compares a reader with the generator.</summary>
    /// <exception cref="InvalidDataException">The generator cannot read the spec.</exception>
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
            // Any exception of a library means that it cannot read the document, which is a difference like others.
            var message = $"{exception.GetType().Name}: {exception.Message}";
            differences = [new Difference(reader.Name, DifferenceKind.Document, "the document", "read", message, "#", [])];
        }

        var source = new SourceDocument(spec);
        return new ComparisonResult(reader.Name, spec.Path, counts, [.. differences.Select(difference =>
            new Finding(difference, reader.KnownDifferences.FirstOrDefault(known => known.Explains(difference, source))?.Name))]);
    }
}
