using System.Reflection;
using RunAi.Generated.Judging;
using RunAi.Generated.Judging.Comparison;
using RunAi.Generated.Judging.Ours;

namespace RunAi.Generated.Judges.Next.Tests;

/// <summary>Microsoft.OpenApi 3 reads the feature specs of 3.1 and 3.2 as we do, but for what is known.</summary>
public sealed class FeatureSpecTests(ITestOutputHelper output)
{
    private static readonly string Features =
        typeof(FeatureSpecTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "FeatureSpecsDirectory").Value!;

    private static readonly OpenApi3Judge Judge = new();

    public static IEnumerable<TheoryDataRow<string>> Specs => Directory.EnumerateFiles(Features, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Features, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(name => Judge.Reads(name.Split('/')[0]))
        .Order(StringComparer.Ordinal)
        .Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task The_judge_reads_a_spec_as_we_do(string spec)
    {
        var verdict = await AskAsync(spec);

        Assert.Empty(verdict.Unexplained);
    }

    [Fact]
    public async Task Every_known_difference_still_occurs()
    {
        var verdicts = new List<Verdict>();
        foreach (var spec in Specs)
        {
            verdicts.Add(await AskAsync(spec.Data));
        }

        var occurring = verdicts.SelectMany(verdict => verdict.Findings).Select(finding => finding.Known).OfType<string>().CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"{verdicts.Aggregate(ComparisonCounts.None, (sum, verdict) => sum + verdict.Counts)} in {verdicts.Count} readings");
        output.WriteLine(string.Join(Environment.NewLine, occurring.Select(count => $"{count.Key}: {count.Value}")));

        // What we decide otherwise than documents say is tested with the other judges.
        Assert.Equal(OpenApi3Differences.All.Select(known => known.Name).Order(StringComparer.Ordinal), occurring.Keys.Order(StringComparer.Ordinal));
    }

    private static Task<Verdict> AskAsync(string name)
    {
        var spec = JudgedSpec.Load(Path.Combine(Features, name));
        return Verdict.OfAsync(Judge, spec, OurReading.Of(spec), TestContext.Current.CancellationToken);
    }
}
