using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Diagnostics.Drift;

/// <summary>Listens to the meter of drift, and records the log of a monitor.</summary>
internal sealed class DriftObserver : ILogger, IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(long Value, string Tags)> _measurements = new();

    public DriftObserver(bool listens = true)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (listens && instrument.Meter.Name == RunAiDiagnostics.DriftMeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, value, tags, _) => _measurements.Enqueue((value, Format(tags))));
        _listener.Start();
        Monitor = new DriftMonitor(() => Options, this, Time);
    }

    public DriftOptions Options { get; } = new();

    public FakeTimeProvider Time { get; } = new();

    public DriftMonitor Monitor { get; }

    /// <summary>Gets or sets the minimum level of the log.</summary>
    public LogLevel Level { get; set; } = LogLevel.None;

    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>Gets the kinds, paths, status codes and media types of the counter, with the sums.</summary>
    public string[] Findings =>
    [
        .. _measurements.GroupBy(static measurement => measurement.Tags)
            .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Sum(static measurement => measurement.Value)} {group.Key}"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets everything that was recorded, as text.</summary>
    public string Everything => string.Join('\n', [.. Findings, .. Log]);

    public ApiConnection Connect(FakeServer server, bool isStrict = false) => Connect(server.Client(), isStrict);

    public ApiConnection Connect(HttpClient client, bool isStrict = false) => new(client) { Drift = Monitor, StrictResponses = isStrict };

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Level;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Log.Enqueue($"{logLevel} {eventId.Name}: {formatter(state, exception)}");

    public void Dispose() => _listener.Dispose();

    // The operation is the same in most tests.
    private static string Format(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(
        ' ', tags.ToArray().Where(static tag => tag.Key.StartsWith("runai.drift.", StringComparison.Ordinal) || tag.Key == "http.response.status_code")
            .Select(static tag => $"{tag.Value}"));
}
