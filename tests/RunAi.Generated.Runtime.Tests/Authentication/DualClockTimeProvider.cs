using Microsoft.Extensions.Time.Testing;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>A monotonic clock that can be advanced, and a wall clock that can be shifted relative to it.</summary>
internal sealed class DualClockTimeProvider(FakeTimeProvider monotonic) : TimeProvider
{
    public TimeSpan WallClockShift { get; set; }

    public override long TimestampFrequency => monotonic.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => monotonic.GetUtcNow() + WallClockShift;

    public override long GetTimestamp() => monotonic.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        monotonic.CreateTimer(callback, state, dueTime, period);
}
