using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Kiota;
using KiotaModels = RunAi.Generated.Benchmarks.Kiota.Administrator.Models;

namespace RunAi.Generated.Benchmarks.Cases;

public partial class CreateProject
{
    private readonly KiotaModels.ProjectCreationRequest _kiota = KiotaSamples.Project();

    [Benchmark]
    public Task<KiotaModels.Project?> Kiota() => _competitors.Kiota.CreateProjectAsync(_kiota);
}
