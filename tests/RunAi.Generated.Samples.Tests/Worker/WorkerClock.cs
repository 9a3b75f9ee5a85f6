using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>A clock that tests advance, which reports the delays that the worker starts.</summary>
internal sealed class WorkerClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> _delays = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Waits until a delay has started, and skips those that started earlier.</summary>
    /// <exception cref="TimeoutException">No such delay started within a minute. The message lists the others.</exception>
    public async Task WaitForDelayAsync(TimeSpan expected, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        var others = new List<TimeSpan>();
        try
        {
            while (await _delays.Reader.ReadAsync(limit.Token) is var delay && delay != expected)
            {
                others.Add(delay);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"No delay of {expected} started within a minute. Other delays: {string.Join(", ", others)}.");
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _delays.Writer.TryWrite(dueTime);
        return timer;
    }
}
