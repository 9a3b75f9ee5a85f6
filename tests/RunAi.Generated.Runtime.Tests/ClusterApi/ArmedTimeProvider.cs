namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>A clock whose only timer elapses when the test says so. The test can wait until the timer has been started for the n-th time.</summary>
internal sealed class ArmedTimeProvider : TimeProvider
{
    private readonly SemaphoreSlim _starts = new(0);
    private ElapsingTimer? _timer;

    /// <summary>Gets the last time that the timer was started with.</summary>
    public TimeSpan DueTime => _timer!.DueTime;

    /// <summary>Gets a value indicating whether the timer has been started and not stopped.</summary>
    public bool IsRunning => _timer!.IsRunning;

    /// <summary>Waits until the timer has been started once more.</summary>
    public Task WaitForStartAsync() => _starts.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>Lets the timer elapse.</summary>
    public void Elapse() => _timer!.Elapse();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _timer = new ElapsingTimer(() => callback(state), _starts);

    private sealed class ElapsingTimer(Action callback, SemaphoreSlim starts) : ITimer
    {
        public TimeSpan DueTime { get; private set; }

        public bool IsRunning { get; private set; }

        public void Elapse() => callback();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            IsRunning = dueTime != Timeout.InfiniteTimeSpan;
            if (IsRunning)
            {
                DueTime = dueTime;
                starts.Release();
            }

            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
