namespace RunAi.Generated.Internal;

/// <summary>
/// Makes HttpClient.Timeout cover the body too: a call that reads headers first would otherwise wait without end for a body that stalls.
/// </summary>
internal readonly struct CallDeadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _timeout;

    public CallDeadline(TimeSpan timeout, CancellationToken caller)
    {
        _timeout = timeout;
        _caller = caller;
        if (timeout == Timeout.InfiniteTimeSpan)
            return;

        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        _source.CancelAfter(timeout);
    }

    public CancellationToken Token => _source?.Token ?? _caller;

    /// <summary>Whether time ran out, rather than the caller having cancelled.</summary>
    public bool IsExceeded => _source is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    /// <summary>The exception that HttpClient throws for its own timeout.</summary>
    public TaskCanceledException ToException(OperationCanceledException cause) => new(
        $"The call was canceled because HttpClient.Timeout of {_timeout.TotalSeconds} seconds elapsed.",
        new TimeoutException(cause.Message, cause),
        cause.CancellationToken);

    public void Dispose() => _source?.Dispose();
}
