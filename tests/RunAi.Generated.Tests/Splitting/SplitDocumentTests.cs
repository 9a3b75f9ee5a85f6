using RunAi.Generated.TestSupport;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>The code for a split document is that of the single file, however it is split.</summary>
public sealed class SplitDocumentTests
{
    private static readonly int Seeds = SampleSize.Get("RUNAI_SPLIT_SEEDS", sample: 3, full: 30);

    private static readonly SpecItem[] Bundled = [BundledSpecs.Administrator, BundledSpecs.Researcher];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Code_for_a_bundled_spec_is_the_same_when_it_is_split(int index)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            AssertSameCode(Bundled[index], seed);
        }
    }

    [Fact]
    public void Code_for_a_feature_spec_is_the_same_when_it_is_split()
    {
        var differences = new List<string>();
        foreach (var spec in FeatureSpecTests.Specs())
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                if (Compare(spec, seed) is { } difference)
                {
                    differences.Add(difference);
                }
            }
        }

        Failures.AssertNone("Split feature specs", differences);
    }

    private static void AssertSameCode(SpecItem spec, int seed) => Assert.Null(Compare(spec, seed));

    private static string? Compare(SpecItem spec, int seed)
    {
        var json = SpecTreeJson.ToJson(SpecTreeJson.Parse(spec.Text));
        var single = new GeneratorSession(spec with { Path = "/app/specs/api.json", Text = json }).Run();
        if (single.Diagnostics.Any(diagnostic => diagnostic.ToString().Contains("a reference to one of the", StringComparison.Ordinal)))
        {
            // A file does not say whether it is a schema or a response, so a split document cannot have the error.
            return null;
        }

        var files = DocumentSplitter.Split(json, seed);
        var split = SplitSpec.Create(files);
        var step = new GeneratorSession(spec with { Path = split.Path, Text = split.Text, Parts = split.Parts }).Run();
        return SplitComparison.Compare($"{spec.Path}, seed {seed}", single, step);
    }
}
