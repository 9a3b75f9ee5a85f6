using RunAi.Generated.Judging.Comparison;

namespace RunAi.Generated.Judges.Tests;

/// <summary>Two libraries that we did not write read each spec of the repository as we do, but for what is known.</summary>
public sealed class RepositorySpecTests(VerdictsFixture verdicts, ITestOutputHelper output) : IClassFixture<VerdictsFixture>
{
    public static IEnumerable<TheoryDataRow<string, string>> BundledCases => Cases(RepositorySpecs.BundledNames);

    public static IEnumerable<TheoryDataRow<string, string>> FeatureCases => Cases(RepositorySpecs.FeatureNames);

    [Theory]
    [MemberData(nameof(BundledCases))]
    public void A_judge_reads_a_bundled_spec_as_we_do(string judge, string spec)
    {
        var verdict = verdicts[judge, spec];
        output.WriteLine($"{verdict.Counts}; {verdict.Findings.Count} differences, all known");

        Assert.Empty(verdict.Unexplained);
    }

    [Theory]
    [MemberData(nameof(FeatureCases))]
    public void A_judge_reads_a_feature_spec_as_we_do(string judge, string spec) => Assert.Empty(verdicts[judge, spec].Unexplained);

    [Theory]
    [MemberData(nameof(BundledCases))]
    public void A_judge_reads_a_bundled_spec_at_all(string judge, string spec)
    {
        var counts = verdicts[judge, spec].Counts;

        Assert.All([counts.Operations, counts.Parameters, counts.Contents, counts.Schemas, counts.Properties], count => Assert.NotEqual(0, count));
    }

    [Fact]
    public void Every_known_difference_still_occurs()
    {
        var known = VerdictsFixture.Judges.SelectMany(judge => judge.KnownDifferences).Select(difference => difference.Name).Distinct(StringComparer.Ordinal);
        var occurring = verdicts.All.SelectMany(verdict => verdict.Findings).Select(finding => finding.Known).OfType<string>().CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"{verdicts.All.Aggregate(ComparisonCounts.None, (sum, verdict) => sum + verdict.Counts)} in {verdicts.All.Count} readings");
        output.WriteLine(string.Join(Environment.NewLine, occurring.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key}: {count.Value}")));

        Assert.Equal(known.Order(StringComparer.Ordinal), occurring.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<TheoryDataRow<string, string>> Cases(IEnumerable<string> specs) =>
        from judge in VerdictsFixture.Judges
        from spec in specs
        where judge.Reads(RepositorySpecs.VersionOf(spec))
        select new TheoryDataRow<string, string>(judge.Name, spec);
}
