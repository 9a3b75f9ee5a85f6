using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Tests.Support;

/// <summary>Records all telemetry of the process: log entries of every level, spans and measurements.</summary>
internal sealed class TelemetryRecorder : ILoggerProvider
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public TelemetryRecorder()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<long>(Record);
        _meters.SetMeasurementEventCallback<int>(Record);
        _meters.SetMeasurementEventCallback<double>(Record);
        _meters.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<string> Measurements { get; } = new();

    public ConcurrentQueue<string> Lines { get; } = new();

    public ConcurrentQueue<string> Events { get; } = new();

    public ILogger Logger => new RecordingLogger(this);

    /// <summary>Gets everything as text.</summary>
    public IEnumerable<string> Everything =>
    [
        .. Lines,
        .. Measurements,
        .. Spans.Select(span => string.Join('|', [
            span.OperationName, span.DisplayName, span.StatusDescription,
            .. span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"), .. span.Baggage.Select(item => $"{item.Key}={item.Value}"),
            .. span.Events.SelectMany(activityEvent => activityEvent.Tags.Select(tag => $"{activityEvent.Name} {tag.Key}={tag.Value}")),
        ])),
    ];

    public ILogger CreateLogger(string categoryName) => Logger;

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Record<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        where T : struct
    {
        var texts = tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal);
        Measurements.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{instrument.Name}={value} {string.Join(' ', texts)}"));
    }

    private sealed class RecordingLogger(TelemetryRecorder recorder) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            recorder.Lines.Enqueue(Text(state));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            recorder.Events.Enqueue($"{eventId.Id}:{eventId.Name}:{logLevel}");
            recorder.Lines.Enqueue($"{formatter(state, exception)} {Text(state)} {exception}");
        }

        private static string Text<TState>(TState state) => state is IEnumerable<KeyValuePair<string, object?>> values
            ? $"{state} {string.Join(' ', values.Select(value => $"{value.Key}={value.Value}"))}"
            : $"{state}";
    }
}
