using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Checks;
using RunAi.Generated.Benchmarks.NSwag;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.RunAi;
using RunAi.Generated.Benchmarks.Samples;
using RunAi.Researcher;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A complete call that submits a job and returns a minimal response.</summary>
public partial class SubmitJob
{
    private readonly Competitors _competitors = new(HttpStatusCode.OK, """{"name":"train-resnet"}"""u8.ToArray());
    private readonly JobSubmission _plain = PlainSamples.Job();
    private readonly ApiSubmitJobParams _runAi = RunAiSamples.Job();
    private readonly NSwag.NSwagResearcherClientModels.SubmitJobParams _nswag = NSwagSamples.Job();

    [GlobalSetup]
    public Task Setup() => EquivalenceCheck.CheckAsync(_competitors, this);

    [Benchmark(Baseline = true)]
    public Task<SubmittedJob> Hand() => _competitors.Hand.SubmitJobAsync(_plain);

    [Benchmark]
    public Task<JobSubmitRet> RunAi() => _competitors.RunAi.SubmitJobAsync(_runAi);

    [Benchmark]
    public Task<SubmittedJob> SystemTextJson() => _competitors.SystemTextJson.SubmitJobAsync(_plain);

    [Benchmark]
    public Task<NSwag.NSwagResearcherClientModels.SubmitRet> NSwag() => _competitors.NSwag.SubmitJobAsync(_nswag);

    [Benchmark]
    public Task<SubmittedJob> Refit() => _competitors.Refit.SubmitJobAsync(_plain);
}
