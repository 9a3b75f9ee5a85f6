namespace RunAi.Generated.Authentication;

/// <summary>Provides the clock, jitter, scheduler and lifetime that a token source's caches share.</summary>
/// <param name="time">The clock.</param>
/// <param name="jitter">Returns numbers between -1 and 1; random ones when omitted.</param>
/// <param name="start">Runs the beginning of a request; on the thread pool when omitted.</param>
internal sealed class TokenCacheContext(TimeProvider time, Func<double>? jitter = null, Action<Action>? start = null) : IDisposable
{
    private readonly CancellationTokenSource _disposal = new();

    public TimeProvider Time => time;

    public CancellationToken Disposal => _disposal.Token;

    public bool IsDisposed => _disposal.IsCancellationRequested;

    public static ObjectDisposedException CreateDisposedException() => new(nameof(RunAiTokenSource));

    public double GetJitter() => jitter is null ? (Random.Shared.NextDouble() * 2) - 1 : jitter();

    /// <summary>Starts a request without the caller's execution context: its activity and async locals must not flow into a shared request.</summary>
    public void Start(TokenCache cache, PendingTokenRequest request)
    {
        if (start is not null)
        {
            start(() => _ = cache.RunAsync(request));
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(static work => _ = work.Cache.RunAsync(work.Request), (Cache: cache, Request: request), preferLocal: false);
        }
    }

    // Canceled but not disposed: a running request still uses the token.
    public void Dispose() => _disposal.Cancel();
}
