namespace RunAi.Generated.Internal;

/// <summary>
/// Makes HttpClient.Timeout cover the body too: a call that reads headers first would otherwise wait without end for a body that stalls. Nothing is
/// set up before there is something to wait for, and a thread uses one deadline for call after call, so an answer that is there costs no timer.
/// </summary>
internal sealed class CallDeadline : IDisposable
{
    [ThreadStatic]
    private static CallDeadline? Cached;

    private readonly CancellationTokenSource _source = new();
    private CancellationTokenRegistration _link;
    private CancellationToken _caller;
    private TimeSpan _timeout;
    private long _start;
    private bool _isArmed;

    private CallDeadline()
    {
    }

    /// <summary>Ends with the deadline or the caller, when it has to be waited for.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Starts the time.</summary>
    public static CallDeadline Start(TimeSpan timeout, CancellationToken caller)
    {
        var deadline = Cached ?? new CallDeadline();
        Cached = null;
        deadline._timeout = timeout;
        deadline._caller = caller;
        deadline._start = Environment.TickCount64;
        return deadline;
    }

    /// <summary>Whether <see cref="Token"/> was cancelled.</summary>
    public bool IsCancellationRequested => _source.IsCancellationRequested;

    /// <summary>Sees to it that something that was given <see cref="Token"/> ends in time, if it hasn't ended by now.</summary>
    public ValueTask<T> Enforce<T>(ValueTask<T> pending)
    {
        if (!pending.IsCompleted)
            Arm();
        else
            _caller.ThrowIfCancellationRequested();
        return pending;
    }

    /// <summary>As for a value task.</summary>
    public Task<T> Enforce<T>(Task<T> pending)
    {
        if (!pending.IsCompleted)
            Arm();
        return pending;
    }

    /// <summary>The exception for a wait that was cancelled: the one of HttpClient for its own timeout, or a cancellation by the caller's token.</summary>
    public OperationCanceledException ToException(OperationCanceledException cause)
    {
        if (_caller.IsCancellationRequested)
            return new TaskCanceledException(cause.Message, cause, _caller);
        return new TaskCanceledException(
            $"The call was canceled because HttpClient.Timeout of {_timeout.TotalSeconds} seconds elapsed.",
            new TimeoutException(cause.Message, cause),
            cause.CancellationToken);
    }

    public void Dispose()
    {
        // Waits for a cancellation that is under way: the source must not be cancelled for the next call.
        _link.Dispose();
        _link = default;
        _caller = default;
        if (!_source.TryReset())
        {
            _source.Dispose();
            return;
        }

        _isArmed = false;
        Cached = this;
    }

    private void Arm()
    {
        if (_isArmed)
            return;

        _isArmed = true;
        if (_caller.CanBeCanceled)
            _link = _caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        if (_timeout == Timeout.InfiniteTimeSpan)
            return;

        var left = _timeout - TimeSpan.FromMilliseconds(Environment.TickCount64 - _start);
        _source.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }
}
