using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.RunAi;
using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A whole call that creates a project.</summary>
public class CreateProject
{
    private readonly Rivals _rivals = new(HttpStatusCode.Created, ProjectSamples.One());
    private readonly ProjectCreation _plain = PlainSamples.Project();
    private readonly ProjectCreationRequest _runAi = RunAiSamples.Project();

    [Benchmark(Baseline = true)]
    public Task<Plain.Project> Hand() => _rivals.Hand.CreateProjectAsync(_plain);

    [Benchmark]
    public Task<Administrator.Project> RunAi() => _rivals.RunAi.CreateProjectAsync(_runAi);

    [Benchmark]
    public Task<Plain.Project> SystemTextJson() => _rivals.SystemTextJson.CreateProjectAsync(_plain);
}
