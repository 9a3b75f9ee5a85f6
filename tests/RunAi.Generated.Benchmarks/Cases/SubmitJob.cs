using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Checks;
using RunAi.Generated.Benchmarks.NSwag;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.RunAi;
using RunAi.Generated.Benchmarks.Samples;
using RunAi.Researcher;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A whole call that submits a job, with the smallest answer there is.</summary>
public partial class SubmitJob
{
    private readonly Rivals _rivals = new(HttpStatusCode.OK, """{"name":"train-resnet"}"""u8.ToArray());
    private readonly JobSubmission _plain = PlainSamples.Job();
    private readonly ApiSubmitJobParams _runAi = RunAiSamples.Job();
    private readonly NSwag.NSwagResearcherClientModels.SubmitJobParams _nswag = NSwagSamples.Job();

    [GlobalSetup]
    public Task Setup() => Agreement.CheckAsync(_rivals, this);

    [Benchmark(Baseline = true)]
    public Task<SubmittedJob> Hand() => _rivals.Hand.SubmitJobAsync(_plain);

    [Benchmark]
    public Task<JobSubmitRet> RunAi() => _rivals.RunAi.SubmitJobAsync(_runAi);

    [Benchmark]
    public Task<SubmittedJob> SystemTextJson() => _rivals.SystemTextJson.SubmitJobAsync(_plain);

    [Benchmark]
    public Task<NSwag.NSwagResearcherClientModels.SubmitRet> NSwag() => _rivals.NSwag.SubmitJobAsync(_nswag);

    [Benchmark]
    public Task<SubmittedJob> Refit() => _rivals.Refit.SubmitJobAsync(_plain);
}
