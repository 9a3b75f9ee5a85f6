using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Reads and writes tokens in an <see cref="ITokenStore"/>. A failure is a miss, and the store is not used for a minute after it; writes are not waited
/// for.
/// </summary>
internal sealed class SharedTokenStore(ITokenStore store, TokenSourceServices services, CancellationToken disposal)
{
    /// <summary>The time after which an operation of the store fails: two seconds.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    /// <summary>How long a store that failed is not used: one minute.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private volatile Failure? _failure;

    /// <summary>Returns the stored token; <see langword="null"/> if there is none or the store is unavailable.</summary>
    public Task<StoredToken?> GetAsync(string key, CancellationToken cancellationToken) =>
        RunAsync(async token => await store.GetAsync(key, token).ConfigureAwait(false), cancellationToken);

    /// <summary>Stores a token in the background.</summary>
    public void Set(string key, IssuedToken issued) => _ = RunAsync<StoredToken>(
        async token =>
        {
            await store.SetAsync(key, new StoredToken(issued.Value, issued.RequestedAt, issued.Lifetime), token).ConfigureAwait(false);
            return null;
        },
        disposal);

    private async Task<T?> RunAsync<T>(Func<CancellationToken, Task<T?>> operation, CancellationToken cancellationToken)
        where T : class
    {
        var last = _failure;
        if (last is not null && TokenClock.GetElapsed(services.Time, last.At) < Pause)
        {
            return null;
        }

        using var timeout = new CancellationTokenSource(Timeout, services.Time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            // On the thread pool, because a store may block before its first await.
            var token = end.Token;
            var result = await Task.Run(() => operation(token), token).WaitAsync(token).ConfigureAwait(false);
            _failure = null;
            return result;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Logged once per outage.
            if (Interlocked.Exchange(ref _failure, new Failure(TokenClock.Read(services.Time))) is null)
            {
                services.Logger.TokenStoreFailed(exception.GetType().Name);
            }

            return null;
        }
        catch (OperationCanceledException) when (disposal.IsCancellationRequested)
        {
            return null;
        }
    }

    private sealed record Failure(TokenClock.Reading At);
}
