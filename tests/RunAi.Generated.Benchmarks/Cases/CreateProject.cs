using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Checks;
using RunAi.Generated.Benchmarks.NSwag;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.RunAi;
using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A complete call that creates a project.</summary>
public partial class CreateProject
{
    private readonly Competitors _competitors = new(HttpStatusCode.Created, ProjectSamples.One());
    private readonly ProjectCreation _plain = PlainSamples.Project();
    private readonly Administrator.ProjectCreationRequest _runAi = RunAiSamples.Project();
    private readonly NSwag.NSwagAdministratorClientModels.ProjectCreationRequest _nswag = NSwagSamples.Project();

    [GlobalSetup]
    public Task Setup() => EquivalenceCheck.CheckAsync(_competitors, this);

    [Benchmark(Baseline = true)]
    public Task<Project> Hand() => _competitors.Hand.CreateProjectAsync(_plain);

    [Benchmark]
    public Task<Administrator.Project> RunAi() => _competitors.RunAi.CreateProjectAsync(_runAi);

    [Benchmark]
    public Task<Project> SystemTextJson() => _competitors.SystemTextJson.CreateProjectAsync(_plain);

    [Benchmark]
    public Task<NSwag.NSwagAdministratorClientModels.Project> NSwag() => _competitors.NSwag.CreateProjectAsync(_nswag);

    [Benchmark]
    public Task<Project> Refit() => _competitors.Refit.CreateProjectAsync(_plain);
}
