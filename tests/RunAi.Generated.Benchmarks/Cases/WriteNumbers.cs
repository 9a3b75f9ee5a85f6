using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Samples;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>
/// Writing the numbers of a page of 100 projects, compared with writing the whole page. The difference between the two number rows is the share of a page
/// that <c>ShortNumber</c> saves.
/// </summary>
public class WriteNumbers
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Utf8JsonWriter _writer = null!;
    private GetProjectsResponse _page = null!;
    private double[] _numbers = null!;

    [GlobalSetup]
    public void Setup()
    {
        var json = ProjectSamples.Page(100);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        _page = GetProjectsResponse.Read(ref reader);
        _numbers = NumberSamples.Collect(json).Values;
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    [Benchmark(Baseline = true)]
    public int Page()
    {
        Start();
        _page.Write(_writer);
        return Finish();
    }

    [Benchmark]
    public int RunAi()
    {
        Start();
        _writer.WriteStartArray();
        foreach (var number in _numbers)
        {
            JsonWrite.Double(_writer, number);
        }

        _writer.WriteEndArray();
        return Finish();
    }

    [Benchmark]
    public int DotNet()
    {
        Start();
        _writer.WriteStartArray();
        foreach (var number in _numbers)
        {
            _writer.WriteNumberValue(number);
        }

        _writer.WriteEndArray();
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
