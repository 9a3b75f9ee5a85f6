using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Kiota;
using KiotaModels = RunAi.Generated.Benchmarks.Kiota.Administrator.Models;

namespace RunAi.Generated.Benchmarks.Cases;

public partial class ErrorAnswer
{
    private readonly KiotaModels.ProjectCreationRequest _kiota = KiotaSamples.Project();

    [Benchmark]
    public Task<string?> Kiota() => Caught<KiotaModels.Error>(_rivals.Kiota.CreateProjectAsync(_kiota), static exception => exception.MessageEscaped);
}
