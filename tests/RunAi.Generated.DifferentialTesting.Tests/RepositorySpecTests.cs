using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.DifferentialTesting.Tests;

/// <summary>Compares the generator with two third-party libraries on the specs of the repository.</summary>
public sealed class RepositorySpecTests(ComparisonResultsFixture results, ITestOutputHelper output) : IClassFixture<ComparisonResultsFixture>
{
    public static IEnumerable<TheoryDataRow<string, string>> BundledCases => Cases(RepositorySpecs.BundledNames);

    public static IEnumerable<TheoryDataRow<string, string>> FeatureCases => Cases(RepositorySpecs.FeatureNames);

    [Theory]
    [MemberData(nameof(BundledCases))]
    public void Readers_and_generator_differ_on_a_bundled_spec_only_where_explained(string reader, string spec)
    {
        var result = results[reader, spec];
        output.WriteLine($"{result.Counts}; {result.Findings.Count} differences, all explained");

        Failures.AssertNone($"{spec}, {reader}", [.. result.Unexplained]);
    }

    [Theory]
    [MemberData(nameof(FeatureCases))]
    public void Readers_and_generator_differ_on_a_feature_spec_only_where_explained(string reader, string spec) =>
        Failures.AssertNone($"{spec}, {reader}", [.. results[reader, spec].Unexplained]);

    [Theory]
    [MemberData(nameof(BundledCases))]
    public void Comparison_of_a_bundled_spec_covers_all_kinds_of_elements(string reader, string spec)
    {
        var counts = results[reader, spec].Counts;

        Assert.All([counts.Operations, counts.Parameters, counts.Contents, counts.Schemas, counts.Properties], count => Assert.NotEqual(0, count));
    }

    [Fact]
    public void Known_differences_all_occur()
    {
        var known = ComparisonResultsFixture.Readers
            .SelectMany(reader => reader.KnownDifferences)
            .Select(difference => difference.Name)
            .Distinct(StringComparer.Ordinal);
        var occurring = results.All.SelectMany(result => result.Findings)
            .Select(finding => finding.Known)
            .OfType<string>()
            .CountBy(name => name)
            .ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"{results.All.Aggregate(ComparisonCounts.None, (sum, result) => sum + result.Counts)} in {results.All.Count} readings");
        var counts = occurring.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key}: {count.Value}");
        output.WriteLine(string.Join(Environment.NewLine, counts));

        Assert.Equal(known.Order(StringComparer.Ordinal), occurring.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<TheoryDataRow<string, string>> Cases(IEnumerable<string> specs) =>
        from reader in ComparisonResultsFixture.Readers
        from spec in specs
        where reader.Supports(RepositorySpecs.GetVersion(spec))
        select new TheoryDataRow<string, string>(reader.Name, spec);
}
