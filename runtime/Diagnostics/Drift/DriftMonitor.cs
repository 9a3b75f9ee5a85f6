using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Counts and logs the deviations that the clients of a tenant, a cluster or another API find, up to a number of findings. Thread-safe.</summary>
internal sealed class DriftMonitor(Func<DriftOptions> getOptions, ILogger logger, TimeProvider time)
{
    private const int MaxPathLength = 300;

    private static readonly DriftOptions Defaults = new();

    private readonly ConcurrentDictionary<DriftKey, DriftFinding> _findings = new();
    private readonly ConcurrentDictionary<DriftKey, DriftFinding> _others = new();
    private readonly DriftFindingCache _cache = new();
    private readonly HourlyLimit _logLimit = new(time);
    private readonly object _gate = new();
    private int _fullAt = -1;

    /// <summary>Gets the monitor of connections without services. It has no log.</summary>
    public static DriftMonitor Shared { get; } = new(static () => Defaults, NullLogger.Instance, TimeProvider.System);

    /// <summary>Gets a value indicating whether findings are counted or logged. Otherwise, responses are not observed.</summary>
    public bool IsEnabled => DriftMetrics.IsEnabled || (logger.IsEnabled(LogLevel.Warning) && getOptions().MaxLogEntriesPerHour > 0);

    /// <summary>Creates a monitor that logs.</summary>
    public static DriftMonitor Create(Func<DriftOptions> getOptions, ILoggerFactory? loggers, TimeProvider time) =>
        new(getOptions, DriftLog.CreateLogger(loggers), time);

    /// <summary>Counts a deviation at a path in UTF-8.</summary>
    public void AddPath(ApiOperation operation, DriftKind kind, ReadOnlySpan<byte> path, int count)
    {
        var finding = _cache.Find(operation, kind, path);
        if (finding is null)
        {
            var text = TextSanitizer.Sanitize(Encoding.UTF8.GetString(path), MaxPathLength);
            finding = GetOrAdd(new DriftKey(operation, kind, text), static key => DriftFinding.OfPath(key.Operation, key.Kind, key.Detail));
            if (finding.Location != DriftFinding.OtherPath)
            {
                _cache.Add(operation, path, finding);
            }
        }

        DriftMetrics.Add(count, finding.Tags);
    }

    /// <summary>Counts deviations whose paths are not known, because there are too many.</summary>
    public void AddOthers(ApiOperation operation, DriftKind kind, int count) => DriftMetrics.Add(count, GetOther(operation, kind).Tags);

    /// <summary>Counts a response with an undeclared status code.</summary>
    public void AddStatus(ApiOperation operation, int status) => DriftMetrics.Add(
        1,
        GetOrAdd(
            new DriftKey(operation, DriftKind.UndeclaredStatus, status.ToString(CultureInfo.InvariantCulture)),
            key => DriftFinding.OfStatus(key.Operation, status)).Tags);

    /// <summary>Counts a response with an undeclared media type.</summary>
    public void AddMediaType(ApiOperation operation, string mediaType) => DriftMetrics.Add(
        1,
        GetOrAdd(
            new DriftKey(operation, DriftKind.UndeclaredMediaType, mediaType),
            static key => DriftFinding.OfMediaType(key.Operation, key.Detail)).Tags);

    private DriftFinding GetOrAdd(DriftKey key, Func<DriftKey, DriftFinding> create)
    {
        if (_findings.TryGetValue(key, out var finding))
        {
            return finding;
        }

        var options = getOptions();
        if (options.MaxFindings <= Volatile.Read(ref _fullAt))
        {
            return GetOther(key.Operation, key.Kind);
        }

        lock (_gate)
        {
            if (_findings.TryGetValue(key, out finding))
            {
                return finding;
            }

            if (_findings.Count < options.MaxFindings)
            {
                finding = _findings[key] = create(key);
            }
            else
            {
                Volatile.Write(ref _fullAt, options.MaxFindings);
            }
        }

        // Loggers are called without the lock.
        if (finding is not null)
        {
            Log(key.Operation, finding, options);
            return finding;
        }

        if (options.MaxLogEntriesPerHour > 0)
        {
            logger.LimitReached(options.MaxFindings);
        }

        return GetOther(key.Operation, key.Kind);
    }

    private DriftFinding GetOther(ApiOperation operation, DriftKind kind) => _others.GetOrAdd(
        new DriftKey(operation, kind, DriftFinding.OtherPath),
        static key => DriftFinding.OfPath(key.Operation, key.Kind, key.Detail));

    private void Log(ApiOperation operation, DriftFinding finding, DriftOptions options)
    {
        if (!logger.IsEnabled(LogLevel.Warning) || !_logLimit.TryTake(options.MaxLogEntriesPerHour, out var suppressed))
        {
            return;
        }

        if (suppressed == 0)
        {
            logger.Found(operation.Id, finding.Location, finding.Kind.GetDescription());
        }
        else
        {
            logger.FoundAfterOthers(operation.Id, finding.Location, finding.Kind.GetDescription(), suppressed);
        }
    }
}
