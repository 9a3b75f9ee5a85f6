using Microsoft.Extensions.Time.Testing;

namespace RunAi.Generated.Recipes.Tests;

/// <summary>A clock that tests advance, which reports when a service waits for hours.</summary>
public sealed class SchedulingClock() : FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.Zero))
{
    private readonly TaskCompletionSource _scheduled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets a task that completes when a service starts to wait.</summary>
    public Task Scheduled => _scheduled.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.FromHours(1))
        {
            _scheduled.TrySetResult();
        }

        return timer;
    }
}
