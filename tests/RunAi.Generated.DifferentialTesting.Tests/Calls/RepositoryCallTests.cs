using RunAi.Generated.DifferentialTesting.Calls;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.DifferentialTesting.Tests.Calls;

/// <summary>Calls the operations of the repository's specs with each variant of their parameters, bodies and responses.</summary>
public sealed class RepositoryCallTests(ITestOutputHelper output)
{
    private const int Seed = 16;

    public static IEnumerable<TheoryDataRow<string>> FeatureSpecs => RepositorySpecs.FeatureNames.Select(name => new TheoryDataRow<string>(name));

    public static IEnumerable<TheoryDataRow<string>> BundledSpecs => RepositorySpecs.BundledNames.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(FeatureSpecs))]
    public Task Calls_of_a_feature_spec_send_and_read_what_it_describes(string spec) => JudgeAsync(spec, int.MaxValue);

    [Theory]
    [MemberData(nameof(BundledSpecs))]
    public Task Calls_of_a_bundled_spec_send_and_read_what_it_describes(string spec) =>
        JudgeAsync(spec, SampleSize.Get("RUNAI_TEST_CALLED_METHODS", 30, int.MaxValue));

    private async Task JudgeAsync(string spec, int methods)
    {
        var random = new Random(Seed);
        var report = await CallJudge.RunAsync(spec, RepositorySpecs.Load(spec), choose: all => all.Count <= methods
            ? all
            : random.GetItems([.. all], methods).Distinct().ToList());
        output.WriteLine(report.ToString());

        Failures.AssertNone(spec, report.Differences);
    }
}
