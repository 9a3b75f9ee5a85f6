namespace RunAi.Generated.Authentication;

/// <content>Runs token requests.</content>
internal sealed partial class TokenCache
{
    /// <summary>Runs a token request. It completes in every case, so that callers never wait indefinitely.</summary>
    internal async Task RunAsync(PendingTokenRequest request)
    {
        using var timeout = new CancellationTokenSource(RequestTimeout, _context.Time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, _context.Disposal);

        // Completes the request also when the fetch ignores its cancellation or blocks its thread.
        using var registration = end.Token.UnsafeRegister(static state =>
        {
            var (cache, ended) = ((TokenCache, PendingTokenRequest))state!;
            cache.Complete(ended, null, CreateTimeoutException());
        }, (this, request));
        try
        {
            end.Token.ThrowIfCancellationRequested();
            Complete(request, await _fetch(request.Context, end.Token).ConfigureAwait(false), null);
        }
        catch (RunAiAuthenticationException exception)
        {
            Complete(request, null, exception);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            Complete(request, null, CreateTimeoutException());
        }
        catch (Exception exception)
        {
            // Passed to the waiting callers. Its message is not repeated, because it may quote a secret.
            var failure = new RunAiAuthenticationException($"The token request failed with {exception.GetType().Name}.", exception) { IsTransient = true };
            Complete(request, null, failure);
        }
    }

    private static RunAiAuthenticationException CreateTimeoutException() =>
        new($"The token endpoint did not respond within {RequestTimeout.TotalSeconds} seconds.", new TimeoutException()) { IsTransient = true };

    /// <summary>Completes a request. Only the first completion counts; a late result is dropped.</summary>
    private void Complete(PendingTokenRequest request, IssuedToken? issued, RunAiAuthenticationException? failure)
    {
        var token = issued is null ? null : new AccessToken(issued, _context.Time, _context.GetJitter());
        if (token is { IsUsable: false })
        {
            failure = new RunAiAuthenticationException("The token had expired before it arrived.") { IsTransient = true };
        }

        lock (_lock)
        {
            if (request.IsCompleted)
            {
                return;
            }

            request.IsCompleted = true;
            _pending = null;
            if (!_context.IsDisposed)
            {
                if (failure is not null)
                {
                    _backoff = FailureBackoff.After(_backoff, failure, _context.Time, _context.GetJitter());
                }
                else
                {
                    (_token, _backoff) = (token, null);
                }
            }
        }

        if (_context.IsDisposed)
        {
            request.Fail(TokenCacheContext.CreateDisposedException());
        }
        else if (failure is not null)
        {
            request.Fail(failure);
        }
        else
        {
            request.Succeed(token!);
        }
    }
}
