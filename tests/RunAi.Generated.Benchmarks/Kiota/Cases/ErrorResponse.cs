using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Kiota;
using KiotaModels = RunAi.Generated.Benchmarks.Kiota.Administrator.Models;

namespace RunAi.Generated.Benchmarks.Cases;

public partial class ErrorResponse
{
    private readonly KiotaModels.ProjectCreationRequest _kiota = KiotaSamples.Project();

    [Benchmark]
    public Task<string?> Kiota() => CatchAsync<KiotaModels.Error>(_competitors.Kiota.CreateProjectAsync(_kiota), static exception => exception.MessageEscaped);
}
