using System.Reflection;
using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.GeneratorModel;

namespace RunAi.Generated.DifferentialTesting.OpenApi3.Tests;

/// <summary>Compares the generator with Microsoft.OpenApi 3 on the feature specs of 3.1 and 3.2.</summary>
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
    public async Task Microsoft_OpenApi_and_generator_differ_only_where_explained(string spec)
    {
        var result = await CompareAsync(spec);

        Assert.Empty(result.Unexplained);
    }

    [Fact]
    public async Task Known_differences_to_Microsoft_OpenApi_all_occur()
    {
        var results = new List<ComparisonResult>();
        foreach (var spec in Specs)
        {
            results.Add(await CompareAsync(spec.Data));
        }

        var occurring = results.SelectMany(result => result.Findings)
            .Select(finding => finding.Known)
            .OfType<string>()
            .CountBy(name => name)
            .ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"{results.Aggregate(ComparisonCounts.None, (sum, result) => sum + result.Counts)} in {results.Count} readings");
        output.WriteLine(string.Join(Environment.NewLine, occurring.Select(count => $"{count.Key}: {count.Value}")));

        // The tests of the other readers cover the common differences.
        Assert.Equal(OpenApi3Differences.All.Select(known => known.Name).Order(StringComparer.Ordinal), occurring.Keys.Order(StringComparer.Ordinal));
    }

    private static Task<ComparisonResult> CompareAsync(string name)
    {
        var spec = SpecUnderTest.Load(Path.Combine(Features, name));
        return ComparisonResult.CompareAsync(Reader, spec, GeneratorReading.Read(spec), TestContext.Current.CancellationToken);
    }
}
