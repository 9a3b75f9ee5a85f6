using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Checks;
using RunAi.Generated.Benchmarks.NSwag.NSwagAdministratorClientModels;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A complete call that lists projects.</summary>
public partial class ListProjects
{
    private Competitors _competitors = null!;

    /// <summary>Gets or sets the number of projects in the response.</summary>
    [Params(1, 100, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _competitors = new Competitors(HttpStatusCode.OK, ProjectSamples.Page(Items));
        if (Items < 10_000)
        {
            await EquivalenceCheck.CheckAsync(_competitors, this);
        }
    }

    [Benchmark(Baseline = true)]
    public Task<ProjectPage> Hand() => _competitors.Hand.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech");

    [Benchmark]
    public Task<GetProjectsResponse> RunAi() => _competitors.RunAi.ListProjectsAsync();

    [Benchmark]
    public Task<ProjectPage> SystemTextJson() => _competitors.SystemTextJson.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech");

    [Benchmark]
    public Task<Response> NSwag() => _competitors.NSwag.ListProjectsAsync();

    [Benchmark]
    public Task<ProjectPage> Refit() => _competitors.Refit.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech");
}
