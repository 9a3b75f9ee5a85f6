using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Samples;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>
/// Reading the numbers of a page of 100 projects, compared with reading the whole page. The difference between the two number rows is the share of a page
/// that <c>ShortNumber</c> saves.
/// </summary>
public class ReadNumbers
{
    private readonly byte[] _page = ProjectSamples.Page(100);
    private byte[] _numbers = null!;

    [GlobalSetup]
    public void Setup() => _numbers = NumberSamples.Collect(_page).Json;

    [Benchmark(Baseline = true)]
    public GetProjectsResponse Page()
    {
        var reader = new Utf8JsonReader(_page);
        reader.Read();
        return GetProjectsResponse.Read(ref reader);
    }

    [Benchmark]
    public double RunAi()
    {
        var sum = 0d;
        var reader = new Utf8JsonReader(_numbers);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                sum += JsonRead.Double(ref reader);
            }
        }

        return sum;
    }

    [Benchmark]
    public double DotNet()
    {
        var sum = 0d;
        var reader = new Utf8JsonReader(_numbers);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                sum += reader.GetDouble();
            }
        }

        return sum;
    }
}
