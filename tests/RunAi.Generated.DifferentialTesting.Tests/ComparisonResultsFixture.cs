using RunAi.Generated.DifferentialTesting.GeneratorModel;
using RunAi.Generated.DifferentialTesting.Readers.NSwag;
using RunAi.Generated.DifferentialTesting.Readers.OpenApi16;

namespace RunAi.Generated.DifferentialTesting.Tests;

/// <summary>Compares all specs of the repository with both readers, once for all tests.</summary>
public sealed class ComparisonResultsFixture : IAsyncLifetime
{
    private readonly Dictionary<(string Reader, string Spec), ComparisonResult> _results = [];

    public static IReadOnlyList<IThirdPartyReader> Readers { get; } = [new NSwagReader(), new MicrosoftOpenApi16Reader()];

    public IReadOnlyCollection<ComparisonResult> All => _results.Values;

    public ComparisonResult this[string reader, string spec] => _results[(reader, spec)];

    public async ValueTask InitializeAsync()
    {
        foreach (var name in RepositorySpecs.BundledNames.Concat(RepositorySpecs.FeatureNames))
        {
            var spec = RepositorySpecs.Load(name);
            var ours = GeneratorReading.Read(spec);
            foreach (var reader in Readers.Where(reader => reader.Supports(spec.Version)))
            {
                _results.Add((reader.Name, name), await ComparisonResult.CompareAsync(reader, spec, ours, TestContext.Current.CancellationToken));
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
