using System.Diagnostics.Metrics;
using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Samples;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A complete call that lists projects, with and without a listener to the meter of drift. The response conforms to the spec.</summary>
public class Drift
{
    private Competitors _competitors = null!;
    private MeterListener? _listener;

    /// <summary>Gets or sets the number of projects in the response.</summary>
    [Params(1, 100)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup() => _competitors = new Competitors(HttpStatusCode.OK, ProjectSamples.Page(Items));

    [IterationSetup(Target = nameof(Listening))]
    public void Listen()
    {
        _listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == RunAiDiagnostics.DriftMeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _listener.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        _listener.Start();
    }

    [IterationCleanup(Target = nameof(Listening))]
    public void StopListening() => _listener?.Dispose();

    [Benchmark(Baseline = true)]
    public Task<GetProjectsResponse> Silent() => _competitors.RunAi.ListProjectsAsync();

    [Benchmark]
    public Task<GetProjectsResponse> Listening() => _competitors.RunAi.ListProjectsAsync();
}
