using System.Diagnostics.Metrics;
using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Administrator;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A complete call that lists projects, with and without a listener to the meter of drift.</summary>
public abstract class DriftCase
{
    private Competitors _competitors = null!;
    private MeterListener? _listener;

    /// <summary>Gets or sets the number of projects in the response.</summary>
    [Params(1, 100)]
    public int Items { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _competitors = new Competitors(HttpStatusCode.OK, CreatePage());
        await Verify();
    }

    [IterationSetup(Target = nameof(Listening))]
    public void Listen() => Listen(RunAiDiagnostics.DriftMeterName);

    [IterationCleanup(Target = nameof(Listening))]
    public void StopListening() => _listener?.Dispose();

    /// <summary>Listens to nothing, so that the control shows the error of the measurement.</summary>
    [IterationSetup(Target = nameof(Control))]
    public void Wait() => Listen(string.Empty);

    [IterationCleanup(Target = nameof(Control))]
    public void StopWaiting() => _listener?.Dispose();

    [Benchmark(Baseline = true)]
    public Task<GetProjectsResponse> Silent() => _competitors.RunAi.ListProjectsAsync();

    [Benchmark]
    public Task<GetProjectsResponse> Listening() => _competitors.RunAi.ListProjectsAsync();

    [Benchmark]
    public Task<GetProjectsResponse> Control() => _competitors.RunAi.ListProjectsAsync();

    private protected abstract byte[] CreatePage();

    /// <summary>Verifies what the meter counts.</summary>
    private protected virtual Task Verify() => Task.CompletedTask;

    private protected void Listen(string meter, MeasurementCallback<long>? callback = null)
    {
        _listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == meter)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _listener.SetMeasurementEventCallback(callback ?? (static (_, _, _, _) => { }));
        _listener.Start();
    }
}
