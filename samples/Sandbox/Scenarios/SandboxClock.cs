namespace RunAi.Generated.Sandbox.Scenarios;

/// <summary>The clock of the tokens and timestamps, which can be advanced. Timers run at the speed of the underlying clock.</summary>
internal sealed class SandboxClock(TimeProvider time) : TimeProvider
{
    private long _offset;

    public override TimeZoneInfo LocalTimeZone => time.LocalTimeZone;

    public override long TimestampFrequency => time.TimestampFrequency;

    /// <summary>Advances the clock.</summary>
    public void Advance(TimeSpan offset) => Interlocked.Add(ref _offset, offset.Ticks);

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow().AddTicks(Interlocked.Read(ref _offset));

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        time.CreateTimer(callback, state, dueTime, period);
}
