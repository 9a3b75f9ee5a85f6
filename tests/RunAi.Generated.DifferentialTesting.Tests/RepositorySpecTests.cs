using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting.Tests;

/// <summary>Two libraries that we did not write read each spec of the repository as we do, but for what is known.</summary>
public sealed class RepositorySpecTests(ComparisonResultsFixture results, ITestOutputHelper output) : IClassFixture<ComparisonResultsFixture>
{
    public static IEnumerable<TheoryDataRow<string, string>> BundledCases => Cases(RepositorySpecs.BundledNames);

    public static IEnumerable<TheoryDataRow<string, string>> FeatureCases => Cases(RepositorySpecs.FeatureNames);

    [Theory]
    [MemberData(nameof(BundledCases))]
    public void A_judge_reads_a_bundled_spec_as_we_do(string reader, string spec)
    {
        var result = results[reader, spec];
        output.WriteLine($"{result.Counts}; {result.Findings.Count} differences, all known");

        Assert.Empty(result.Unexplained);
    }

    [Theory]
    [MemberData(nameof(FeatureCases))]
    public void A_judge_reads_a_feature_spec_as_we_do(string reader, string spec) => Assert.Empty(results[reader, spec].Unexplained);

    [Theory]
    [MemberData(nameof(BundledCases))]
    public void A_judge_reads_a_bundled_spec_at_all(string reader, string spec)
    {
        var counts = results[reader, spec].Counts;

        Assert.All([counts.Operations, counts.Parameters, counts.Contents, counts.Schemas, counts.Properties], count => Assert.NotEqual(0, count));
    }

    [Fact]
    public void Every_known_difference_still_occurs()
    {
        var known = ComparisonResultsFixture.Readers
            .SelectMany(reader => reader.KnownDifferences)
            .Select(difference => difference.Name)
            .Distinct(StringComparer.Ordinal);
        var occurring = results.All.SelectMany(result => result.Findings).Select(finding => finding.Known).OfType<string>().CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"{results.All.Aggregate(ComparisonCounts.None, (sum, result) => sum + result.Counts)} in {results.All.Count} readings");
        output.WriteLine(string.Join(Environment.NewLine, occurring.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key}: {count.Value}")));

        Assert.Equal(known.Order(StringComparer.Ordinal), occurring.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<TheoryDataRow<string, string>> Cases(IEnumerable<string> specs) =>
        from reader in ComparisonResultsFixture.Readers
        from spec in specs
        where reader.Supports(RepositorySpecs.GetVersion(spec))
        select new TheoryDataRow<string, string>(reader.Name, spec);
}
