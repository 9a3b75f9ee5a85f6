namespace RunAi.Generated.Authentication;

/// <summary>
/// Keeps one token: many callers share one request for it, it is renewed before it ends, and a refused one is given up. It knows nothing of HTTP.
/// </summary>
/// <remarks>
/// Fresh: returned at once. Stale (from 75 % of the lifetime): returned at once while one request renews it in the background.
/// Ended, refused or none: callers wait for one request, each with its own cancellation, which ends its wait and nothing else.
/// </remarks>
internal sealed class TokenCell : IDisposable
{
    /// <summary>How long a request for a token may take.</summary>
    public static readonly TimeSpan FlightTimeout = TimeSpan.FromSeconds(30);

    /// <summary>How long a failed renewal in the background is left alone.</summary>
    public static readonly TimeSpan RenewalPause = TimeSpan.FromSeconds(30);

    /// <summary>A token younger than this is not given up when a server refuses it: a new one would be refused too.</summary>
    public static readonly TimeSpan YoungestToGiveUp = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private readonly Func<CancellationToken, Task<AccessToken>> _fetch;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _disposal = new();
    private AccessToken? _token;
    private Flight? _flight;
    private long? _renewalFailed;
    private bool _disposed;

    public TokenCell(Func<CancellationToken, Task<AccessToken>> fetch, TimeProvider time)
    {
        _fetch = fetch;
        _time = time;
    }

    public ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<AccessToken>(cancellationToken);

        Flight flight;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(ClientCredentialsTokenSource));
            if (_token is { } token && token.IsUsable(_time))
            {
                if (_flight is null && !token.IsFresh(_time) && MayRenew())
                    _flight = Start();
                return new ValueTask<AccessToken>(token);
            }

            flight = _flight ??= Start();
        }

        return new ValueTask<AccessToken>(flight.Task.WaitAsync(cancellationToken));
    }

    /// <summary>Gives up a token that a server refused. Does nothing when it isn't the current one any more: another caller was faster.</summary>
    /// <returns>Whether it was given up.</returns>
    public bool Invalidate(string value)
    {
        lock (_gate)
        {
            if (_token is not { } token || !string.Equals(token.Value, value, StringComparison.Ordinal) || token.AgeAt(_time) < YoungestToGiveUp)
                return false;

            // A renewal on its way was asked for before the refusal: it must not come back as the current token.
            _token = null;
            _flight = null;
            return true;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
        }

        _disposal.Cancel();
    }

    private bool MayRenew() => _renewalFailed is not { } failed || _time.GetElapsedTime(failed) >= RenewalPause;

    private Flight Start()
    {
        // Queued without the caller's context: its Activity and async locals must not live on in a request that others share.
        var flight = new Flight();
        ThreadPool.UnsafeQueueUserWorkItem(static work => _ = work.Cell.RunAsync(work.Flight), (Cell: this, Flight: flight), preferLocal: false);
        return flight;
    }

    /// <summary>Asks for a token. Whatever happens, the flight ends: nobody waits for ever.</summary>
    private async Task RunAsync(Flight flight)
    {
        try
        {
            using var timeout = new CancellationTokenSource(FlightTimeout, _time);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, _disposal.Token);
            try
            {
                var token = await _fetch(end.Token).WaitAsync(end.Token).ConfigureAwait(false);
                Land(flight, token);
                flight.Succeed(token);
            }
            catch (OperationCanceledException exception) when (timeout.IsCancellationRequested)
            {
                throw new RunAiAuthenticationException($"The token endpoint did not answer within {FlightTimeout.TotalSeconds} seconds.", exception);
            }
            catch (OperationCanceledException) when (_disposal.IsCancellationRequested)
            {
                throw new ObjectDisposedException(nameof(ClientCredentialsTokenSource));
            }
        }
        catch (Exception exception)
        {
            // Every failure goes to those who wait; there is nobody else to tell.
            Land(flight, null);
            flight.Fail(exception);
        }
    }

    private void Land(Flight flight, AccessToken? token)
    {
        lock (_gate)
        {
            // Not the current flight any more: its token was asked for before a refusal. Those who wait still get it, nobody else does.
            if (!ReferenceEquals(_flight, flight))
                return;

            _flight = null;
            _token = token ?? _token;
            _renewalFailed = token is null ? _time.GetTimestamp() : null;
        }
    }

    private sealed class Flight
    {
        private readonly TaskCompletionSource<AccessToken> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<AccessToken> Task => _source.Task;

        public void Succeed(AccessToken token) => _source.SetResult(token);

        public void Fail(Exception exception)
        {
            // Looked at here, because nobody may be waiting for a renewal in the background.
            _source.SetException(exception);
            _ = _source.Task.Exception;
        }
    }
}
