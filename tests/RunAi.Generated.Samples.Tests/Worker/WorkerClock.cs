using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>A clock that tests advance, which reports the delays that the worker starts.</summary>
internal sealed class WorkerClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> _delays = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Waits until a delay has started, and skips those that started earlier.</summary>
    public async Task WaitForDelayAsync(TimeSpan expected, CancellationToken cancellationToken)
    {
        while (await _delays.Reader.ReadAsync(cancellationToken) != expected)
        {
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _delays.Writer.TryWrite(dueTime);
        return timer;
    }
}
