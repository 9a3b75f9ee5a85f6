using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Kiota;
using RunAi.Generated.Benchmarks.Kiota.Researcher.Models.Api;
using RunAi.Generated.Benchmarks.Kiota.Researcher.Models.Job;

namespace RunAi.Generated.Benchmarks.Cases;

public partial class SubmitJob
{
    private readonly SubmitJobParams _kiota = KiotaSamples.Job();

    [Benchmark]
    public Task<SubmitRet?> Kiota() => _competitors.Kiota.SubmitJobAsync(_kiota);
}
