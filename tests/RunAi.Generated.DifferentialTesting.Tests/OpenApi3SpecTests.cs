using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.Known;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.DifferentialTesting.Tests;

/// <summary>Compares the generator with Microsoft.OpenApi 3 on the feature specs of 3.1 and 3.2.</summary>
public sealed class OpenApi3SpecTests(OpenApi3Results results, ITestOutputHelper output) : IClassFixture<OpenApi3Results>
{
    public static TheoryData<string> Specs => [.. OpenApi3Results.Names];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Microsoft_OpenApi_and_generator_differ_only_where_explained(string spec) =>
        Failures.AssertNone(spec, [.. results[spec].Unexplained]);

    [Fact]
    public void Known_differences_to_Microsoft_OpenApi_all_occur()
    {
        var occurring = results.All.SelectMany(result => result.Findings)
            .Select(finding => finding.Known)
            .OfType<string>()
            .CountBy(name => name)
            .ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"{results.All.Aggregate(ComparisonCounts.None, (sum, result) => sum + result.Counts)} in {results.All.Count} readings");
        output.WriteLine(string.Join(Environment.NewLine, occurring.Select(count => $"{count.Key}: {count.Value}")));

        // The tests of the other readers cover the common differences.
        Assert.Equal(OpenApi3Differences.All.Select(known => known.Name).Order(StringComparer.Ordinal), occurring.Keys.Order(StringComparer.Ordinal));
    }
}
