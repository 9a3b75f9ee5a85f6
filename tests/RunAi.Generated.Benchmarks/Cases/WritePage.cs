using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Hand;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.Samples;
using RunAi.Generated.Benchmarks.SystemTextJson;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>Writing a page as JSON, with an existing writer and buffer.</summary>
public class WritePage
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Utf8JsonWriter _writer = null!;
    private ProjectPage _plain = null!;
    private GetProjectsResponse _runAi = null!;

    /// <summary>Gets or sets the number of projects in the page.</summary>
    [Params(100, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var json = ProjectSamples.Page(Items);
        _plain = HandReader.ReadPage(json);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        _runAi = GetProjectsResponse.Read(ref reader);
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    [Benchmark(Baseline = true)]
    public int Hand()
    {
        Start();
        HandWriter.Write(_writer, _plain);
        return Finish();
    }

    [Benchmark]
    public int RunAi()
    {
        Start();
        _runAi.Write(_writer);
        return Finish();
    }

    [Benchmark]
    public int SystemTextJson()
    {
        Start();
        JsonSerializer.Serialize(_writer, _plain, PlainContext.Default.ProjectPage);
        return Finish();
    }

    private void Start()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
    }

    private int Finish()
    {
        _writer.Flush();
        return _buffer.WrittenCount;
    }
}
