using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Checks;
using RunAi.Generated.Benchmarks.NSwag.NSwagAdministratorClientModels;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A whole call that lists projects.</summary>
public partial class ListProjects
{
    private Rivals _rivals = null!;

    /// <summary>How many projects the answer has.</summary>
    [Params(1, 100, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _rivals = new Rivals(HttpStatusCode.OK, ProjectSamples.Page(Items));
        if (Items < 10_000)
            await Agreement.CheckAsync(_rivals, this);
    }

    [Benchmark(Baseline = true)]
    public Task<ProjectPage> Hand() => _rivals.Hand.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech");

    [Benchmark]
    public Task<GetProjectsResponse> RunAi() => _rivals.RunAi.ListProjectsAsync();

    [Benchmark]
    public Task<ProjectPage> SystemTextJson() => _rivals.SystemTextJson.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech");

    [Benchmark]
    public Task<Response> NSwag() => _rivals.NSwag.ListProjectsAsync();

    [Benchmark]
    public Task<ProjectPage> Refit() => _rivals.Refit.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech");
}
