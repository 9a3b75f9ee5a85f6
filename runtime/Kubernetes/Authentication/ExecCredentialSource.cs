using RunAi.Generated.Authentication;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>
/// Provides the credentials of an exec plugin. Callers share one run; a caller's cancellation ends only its own wait. A credential is renewed before it
/// expires, and when a server refuses it. After a failure, callers fail fast during a pause.
/// </summary>
/// <param name="run">Runs the plugin.</param>
/// <param name="time">The clock.</param>
internal sealed class ExecCredentialSource(Func<Task<ExecResult>> run, TimeProvider time) : ICredentialSource
{
    private static readonly TimeSpan LongestMargin = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The time between renewals of refused credentials, so that a server that refuses every credential does not cause a run for each request.
    /// </summary>
    private static readonly TimeSpan RefusalPeriod = TimeSpan.FromSeconds(30);

    private readonly object _lock = new();
    private ExecResult? _current;
    private DateTimeOffset? _renewAt;
    private Task<ExecResult>? _pending;
    private FailureBackoff? _backoff;
    private long? _refusedAt;

    public async ValueTask<ClusterCredential> GetAsync(CancellationToken cancellationToken)
    {
        Task<ExecResult> pending;
        lock (_lock)
        {
            if (_current is { } current && !(_renewAt <= time.GetUtcNow()))
            {
                return current.Credential;
            }

            pending = StartRun();
        }

        return (await pending.WaitAsync(cancellationToken).ConfigureAwait(false)).Credential;
    }

    public async ValueTask<ClusterCredential?> RenewAsync(ClusterCredential refused, CancellationToken cancellationToken)
    {
        Task<ExecResult> pending;
        lock (_lock)
        {
            if (_current is { } current && !ReferenceEquals(current.Credential, refused))
            {
                return current.Credential;
            }

            if (_pending is null && _refusedAt is { } earlier && time.GetElapsedTime(earlier) < RefusalPeriod)
            {
                return null;
            }

            _refusedAt = time.GetTimestamp();
            pending = StartRun();
        }

        try
        {
            return (await pending.WaitAsync(cancellationToken).ConfigureAwait(false)).Credential;
        }
        catch (RunAiAuthenticationException)
        {
            // The server's 401 says more to the caller than the failed renewal.
            return null;
        }
    }

    private Task<ExecResult> StartRun()
    {
        if (_pending is not null)
        {
            return _pending;
        }

        if (_backoff is { } backoff && backoff.IsPausing(time))
        {
            // A credential that expires soon is still valid during the pause.
            return _current is { } current && !(current.Expiry <= time.GetUtcNow())
                ? Task.FromResult(current)
                : Task.FromException<ExecResult>(backoff.CreateException(time));
        }

        // Without the caller's context, on another thread: starting a process takes time, and the lock is held.
        using (ExecutionContext.SuppressFlow())
        {
            return _pending = Task.Run(RunAsync);
        }
    }

    private async Task<ExecResult> RunAsync()
    {
        try
        {
            var result = await run().ConfigureAwait(false);
            lock (_lock)
            {
                (_current, _pending, _backoff) = (result, null, null);
                _renewAt = result.Expiry is { } expiry ? expiry - GetMargin(expiry - time.GetUtcNow()) : null;
                return result;
            }
        }
        catch (RunAiAuthenticationException exception)
        {
            lock (_lock)
            {
                _pending = null;
                _backoff = FailureBackoff.After(_backoff, exception, time, jitter: 0);
                if (_current is { } current && current.Expiry > time.GetUtcNow())
                {
                    return current;
                }
            }

            throw;
        }
        catch
        {
            lock (_lock)
            {
                _pending = null;
            }

            throw;
        }
    }

    private static TimeSpan GetMargin(TimeSpan lifetime) => lifetime / 10 < LongestMargin ? lifetime / 10 : LongestMargin;
}
