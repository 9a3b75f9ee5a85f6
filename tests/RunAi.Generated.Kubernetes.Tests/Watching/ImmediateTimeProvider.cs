namespace RunAi.Generated.Kubernetes.Tests.Watching;

/// <summary>A clock whose pauses end at once, and whose longer timeouts never elapse. It records the pauses.</summary>
internal sealed class ImmediateTimeProvider : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private long _timestamp;

    public List<TimeSpan> Pauses { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Each reading is two seconds later, so that no watch is short.</summary>
    public override long GetTimestamp() => _timestamp += 2 * TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime > LongestPause)
        {
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        }

        Pauses.Add(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
