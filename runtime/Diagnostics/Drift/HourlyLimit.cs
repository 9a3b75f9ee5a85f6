namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Limits the number of events in each period of an hour. Thread-safe.</summary>
internal sealed class HourlyLimit(TimeProvider time)
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private readonly Queue<long> _timestamps = [];
    private readonly object _gate = new();
    private int _suppressed;

    /// <summary>Returns a value indicating whether an event is within the limit.</summary>
    /// <param name="limit">The maximum number of events in an hour.</param>
    /// <param name="suppressed">The number of events since the last one that were not within the limit.</param>
    public bool TryTake(int limit, out int suppressed)
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            while (_timestamps.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Period)
            {
                _timestamps.Dequeue();
            }

            suppressed = _suppressed;
            if (_timestamps.Count >= limit)
            {
                _suppressed++;
                return false;
            }

            _timestamps.Enqueue(now);
            _suppressed = 0;
            return true;
        }
    }
}
