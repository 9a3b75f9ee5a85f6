using RunAi.Generated.Judges.NSwag;
using RunAi.Generated.Judges.OpenApi16;
using RunAi.Generated.Judging;
using RunAi.Generated.Judging.Ours;

namespace RunAi.Generated.Judges.Tests;

/// <summary>What both judges say of all specs of the repository, asked once.</summary>
public sealed class VerdictsFixture : IAsyncLifetime
{
    private readonly Dictionary<(string Judge, string Spec), Verdict> _verdicts = [];

    public static IReadOnlyList<ISpecJudge> Judges { get; } = [new NSwagJudge(), new OpenApi16Judge()];

    public IReadOnlyCollection<Verdict> All => _verdicts.Values;

    public Verdict this[string judge, string spec] => _verdicts[(judge, spec)];

    public async ValueTask InitializeAsync()
    {
        foreach (var name in RepositorySpecs.BundledNames.Concat(RepositorySpecs.FeatureNames))
        {
            var spec = RepositorySpecs.Load(name);
            var ours = OurReading.Of(spec);
            foreach (var judge in Judges.Where(judge => judge.Reads(spec.Version)))
            {
                _verdicts.Add((judge.Name, name), await Verdict.OfAsync(judge, spec, ours, TestContext.Current.CancellationToken));
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
