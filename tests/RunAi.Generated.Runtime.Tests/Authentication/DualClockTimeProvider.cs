using Microsoft.Extensions.Time.Testing;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>A steady clock that can be advanced, and a calendar that can be set apart from it.</summary>
internal sealed class DualClockTimeProvider(FakeTimeProvider steady) : TimeProvider
{
    public TimeSpan CalendarShift { get; set; }

    public override long TimestampFrequency => steady.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => steady.GetUtcNow() + CalendarShift;

    public override long GetTimestamp() => steady.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => steady.CreateTimer(callback, state, dueTime, period);
}
