using Microsoft.Extensions.Time.Testing;

namespace RunAi.Generated.Tests.Waiting;

/// <summary>A clock whose time passes whenever code waits, so that no test does.</summary>
internal sealed class SkippingClock() : FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.Zero))
{
    /// <summary>Gets the pauses, in their order.</summary>
    public List<TimeSpan> Pauses { get; } = [];

    /// <summary>Gets or sets an action that runs when a pause begins.</summary>
    public Action? OnPause { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Pauses.Add(dueTime);
        OnPause?.Invoke();
        Advance(dueTime);
        return timer;
    }
}
