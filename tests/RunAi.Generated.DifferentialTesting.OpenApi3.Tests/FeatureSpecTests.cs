using System.Reflection;
using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.GeneratorModel;

namespace RunAi.Generated.DifferentialTesting.OpenApi3.Tests;

/// <summary>Microsoft.OpenApi 3 reads the feature specs of 3.1 and 3.2 as we do, but for what is known.</summary>
public sealed class FeatureSpecTests(ITestOutputHelper output)
{
    private static readonly string Features =
        typeof(FeatureSpecTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "FeatureSpecsDirectory").Value!;

    private static readonly MicrosoftOpenApi3Reader Reader = new();

    public static IEnumerable<TheoryDataRow<string>> Specs => Directory.EnumerateFiles(Features, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Features, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(name => Reader.Supports(name.Split('/')[0]))
        .Order(StringComparer.Ordinal)
        .Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task The_judge_reads_a_spec_as_we_do(string spec)
    {
        var result = await CompareAsync(spec);

        Assert.Empty(result.Unexplained);
    }

    [Fact]
    public async Task Every_known_difference_still_occurs()
    {
        var results = new List<ComparisonResult>();
        foreach (var spec in Specs)
        {
            results.Add(await CompareAsync(spec.Data));
        }

        var occurring = results.SelectMany(result => result.Findings).Select(finding => finding.Known).OfType<string>().CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"{results.Aggregate(ComparisonCounts.None, (sum, result) => sum + result.Counts)} in {results.Count} readings");
        output.WriteLine(string.Join(Environment.NewLine, occurring.Select(count => $"{count.Key}: {count.Value}")));

        // What we decide otherwise than documents say is tested with the other readers.
        Assert.Equal(OpenApi3Differences.All.Select(known => known.Name).Order(StringComparer.Ordinal), occurring.Keys.Order(StringComparer.Ordinal));
    }

    private static Task<ComparisonResult> CompareAsync(string name)
    {
        var spec = SpecUnderTest.Load(Path.Combine(Features, name));
        return ComparisonResult.CompareAsync(Reader, spec, GeneratorReading.Read(spec), TestContext.Current.CancellationToken);
    }
}
