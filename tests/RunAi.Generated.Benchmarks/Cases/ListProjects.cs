using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A whole call that lists projects.</summary>
public class ListProjects
{
    private Rivals _rivals = null!;

    /// <summary>How many projects the answer has.</summary>
    [Params(1, 100, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup() => _rivals = new Rivals(HttpStatusCode.OK, ProjectSamples.Page(Items));

    [Benchmark(Baseline = true)]
    public Task<ProjectPage> Hand() => _rivals.Hand.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech");

    [Benchmark]
    public Task<GetProjectsResponse> RunAi() => _rivals.RunAi.ListProjectsAsync();

    [Benchmark]
    public Task<ProjectPage> SystemTextJson() => _rivals.SystemTextJson.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech");
}
