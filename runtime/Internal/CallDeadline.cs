namespace RunAi.Generated.Internal;

/// <summary>
/// Applies HttpClient.Timeout to the body as well, because a call that completes with the headers would wait for a stalled body without limit. The timer
/// is started only when an operation is pending, and each thread reuses one instance, so that responses that are available need neither.
/// </summary>
internal sealed class CallDeadline : IDisposable
{
    private const int MaxTimerDifference = 50;

    [ThreadStatic]
    private static CallDeadline? Cached;

    private readonly CancellationTokenSource _source;
    private CancellationTokenRegistration _link;
    private CancellationToken _caller;
    private TimeSpan _timeout;
    private long _start;
    private bool _isArmed;

    private CallDeadline(CancellationTokenSource source) => _source = source;

    /// <summary>Gets a value indicating whether the timeout is that of the call rather than that of the HTTP client.</summary>
    public bool IsOfCall { get; private init; }

    /// <summary>Gets a value indicating whether the timeout is that of a stream without data.</summary>
    public bool IsOfStream { get; private init; }

    /// <summary>Gets the name of the setting of the timeout.</summary>
    public string Setting =>
        IsOfStream ? "RunAiRequestOptions.StreamIdleTimeout" : IsOfCall ? "RunAiRequestOptions.Timeout" : "HttpClient.Timeout";

    /// <summary>Gets a token that is canceled by the deadline or the caller, once an operation is pending.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Gets a value indicating whether <see cref="Token"/> was canceled.</summary>
    public bool IsCancellationRequested => _source.IsCancellationRequested;

    /// <summary>Gets the timeout of the call.</summary>
    public TimeSpan Timeout => _timeout;

    /// <summary>Gets a value indicating whether the caller canceled the call.</summary>
    public bool IsCanceledByCaller => _caller.IsCancellationRequested;

    /// <summary>Gets a value indicating whether the timeout has elapsed. The timers of the system have different resolutions.</summary>
    public bool HasPassed => IsOfStream
        ? IsCancellationRequested
        : _timeout != System.Threading.Timeout.InfiniteTimeSpan && Environment.TickCount64 - _start >= _timeout.TotalMilliseconds - MaxTimerDifference;

    /// <summary>Starts measuring the time.</summary>
    public static CallDeadline Start(TimeSpan timeout, CancellationToken caller)
    {
        var deadline = Cached ?? new CallDeadline(new CancellationTokenSource());
        Cached = null;
        deadline._timeout = timeout;
        deadline._caller = caller;
        deadline._start = Environment.TickCount64;
        return deadline;
    }

    /// <summary>Starts measuring the time with the shorter one of the timeouts of the HTTP client and of the call.</summary>
    public static CallDeadline Start(TimeSpan client, TimeSpan? call, CancellationToken caller)
    {
        if (call is not { } timeout
            || timeout == System.Threading.Timeout.InfiniteTimeSpan
            || (client != System.Threading.Timeout.InfiniteTimeSpan && client <= timeout))
        {
            return Start(client, caller);
        }

        // The HTTP client gets the token, so the source is not used again.
        return new CallDeadline(new CancellationTokenSource())
        {
            IsOfCall = true, _timeout = timeout, _caller = caller, _start = Environment.TickCount64,
        };
    }

    /// <summary>Starts measuring the time until more data of a stream arrives, which is not limited unless the options of the call limit it.</summary>
    public static CallDeadline StartIdle(ApiStream stream, CancellationToken caller)
    {
        var options = stream.Options;
        return options?.StreamIdleTimeout is not { } timeout || timeout == System.Threading.Timeout.InfiniteTimeSpan
            ? Start(System.Threading.Timeout.InfiniteTimeSpan, caller)
            : new CallDeadline(new CancellationTokenSource(timeout, options.TimeProvider ?? TimeProvider.System))
            {
                IsOfStream = true, _timeout = timeout, _caller = caller,
            };
    }

    /// <summary>Starts the timer, and returns a token that is canceled by the deadline or the caller.</summary>
    public CancellationToken StartTimer()
    {
        Arm();
        return Token;
    }

    /// <summary>Applies the deadline to an operation that observes <see cref="Token"/>, if the operation is still pending.</summary>
    public ValueTask<T> Enforce<T>(ValueTask<T> pending)
    {
        if (!pending.IsCompleted)
        {
            Arm();
        }
        else
        {
            _caller.ThrowIfCancellationRequested();
        }

        return pending;
    }

    /// <inheritdoc cref="Enforce{T}(ValueTask{T})"/>
    public Task<T> Enforce<T>(Task<T> pending)
    {
        if (!pending.IsCompleted)
        {
            Arm();
        }

        return pending;
    }

    /// <summary>Creates the exception of a canceled operation: the one of HttpClient for a timeout, or one with the token of the caller.</summary>
    public OperationCanceledException ToException(OperationCanceledException cause)
    {
        if (_caller.IsCancellationRequested)
        {
            return new TaskCanceledException(cause.Message, cause, _caller);
        }

        return new TaskCanceledException(
            $"The call was canceled because {Setting} of {_timeout.TotalSeconds} seconds elapsed.",
            new TimeoutException(cause.Message, cause),
            cause.CancellationToken);
    }

    public void Dispose()
    {
        // Waits for a running cancellation callback, which must not cancel the source for the next call.
        _link.Dispose();
        _link = default;
        _caller = default;
        if (IsOfCall || IsOfStream || !_source.TryReset())
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
        {
            return;
        }

        _isArmed = true;
        if (_caller.CanBeCanceled)
        {
            _link = _caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        }

        if (IsOfStream || _timeout == System.Threading.Timeout.InfiniteTimeSpan)
        {
            return;
        }

        var left = _timeout - TimeSpan.FromMilliseconds(Environment.TickCount64 - _start);
        _source.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }
}
