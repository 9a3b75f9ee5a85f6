using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Hand;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.Samples;
using RunAi.Generated.Benchmarks.SystemTextJson;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>Reading the JSON of a page, without a call.</summary>
public class ReadPage
{
    private byte[] _json = null!;

    /// <summary>Gets or sets the number of projects in the page.</summary>
    [Params(100, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup() => _json = ProjectSamples.Page(Items);

    [Benchmark(Baseline = true)]
    public ProjectPage Hand() => HandReader.ReadPage(_json);

    [Benchmark]
    public GetProjectsResponse RunAi()
    {
        var reader = new Utf8JsonReader(_json);
        reader.Read();
        return GetProjectsResponse.Read(ref reader);
    }

    [Benchmark]
    public ProjectPage? SystemTextJson() => JsonSerializer.Deserialize(_json, PlainContext.Default.ProjectPage);
}
