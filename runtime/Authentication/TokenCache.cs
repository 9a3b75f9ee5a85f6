using System.Diagnostics;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Caches one token: callers share one pending request, the token is renewed before it expires, and failures are remembered so that callers fail fast.
/// Independent of HTTP.
/// </summary>
/// <remarks>
/// A fresh token is returned at once. A stale one (from 75 % of its lifetime, or refused by a server) is returned at once while one request renews it
/// in the background. Without a usable token, callers wait for one request; a caller's cancellation ends only its own wait.
/// A refused token remains current until a newer one has arrived, so that one server cannot take the token from the others.
/// </remarks>
internal sealed partial class TokenCache
{
    /// <summary>The time after which a token request fails: 30 seconds.</summary>
    public static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The minimum age at which a refused token is renewed: 30 seconds. A server that refuses a newer one would refuse its successor too.</summary>
    public static readonly TimeSpan MinimumAgeForRenewal = TimeSpan.FromSeconds(30);

    private readonly object _lock = new();
    private readonly Func<TokenRequestContext, CancellationToken, Task<IssuedToken>> _fetch;
    private readonly TokenCacheContext _context;
    private readonly OriginRefusals _refusals;
    private volatile AccessToken? _token;
    private PendingTokenRequest? _pending;
    private FailureBackoff? _backoff;

    /// <param name="fetch">Requests a token.</param>
    /// <param name="context">The clock, jitter, scheduler and lifetime.</param>
    /// <param name="refusals">The tokens that servers have refused.</param>
    public TokenCache(Func<TokenRequestContext, CancellationToken, Task<IssuedToken>> fetch, TokenCacheContext context, OriginRefusals refusals)
    {
        _fetch = fetch;
        _context = context;
        _refusals = refusals;
    }

    /// <summary>Gets a function that returns whether the credentials have changed since the last request, which ends a backoff.</summary>
    public Func<bool>? HasNewCredentials { get; init; }

    /// <summary>Gets the current token if it can still be sent. Starts no request.</summary>
    public AccessToken? UsableToken => _token is { IsUsable: true } token ? token : null;

    /// <summary>Returns a usable token.</summary>
    /// <param name="cancellationToken">Cancels this caller's wait, not the shared request.</param>
    /// <exception cref="RunAiAuthenticationException">The token request failed, now or within the current backoff.</exception>
    /// <exception cref="ObjectDisposedException">The token source was disposed.</exception>
    public ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        // Without the lock: the token read here was the current one at some moment of this call.
        if (_token is { } token && !cancellationToken.IsCancellationRequested && !_context.IsDisposed && token.IsFresh)
        {
            TokenMetrics.Hit();
            return new ValueTask<AccessToken>(token);
        }

        return cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<AccessToken>(cancellationToken) : GetSlowAsync(cancellationToken);
    }

    /// <summary>
    /// Returns a token to send instead of one that a server refused, or <see langword="null"/> if there is none: the refused token is too new, this
    /// origin has already caused its renewal, or the renewal failed or returned the same token.
    /// </summary>
    /// <param name="refusedToken">The token that the server refused.</param>
    /// <param name="origin">The scheme, host and port of that server.</param>
    /// <param name="cancellationToken">Cancels this caller's wait, not the shared request.</param>
    /// <exception cref="ObjectDisposedException">The token source was disposed.</exception>
    public async ValueTask<AccessToken?> RenewAsync(string refusedToken, string origin, CancellationToken cancellationToken)
    {
        if (!TryRenew(refusedToken, origin, hasNewCredentials: false, out var token, out var request)
            && (!(HasNewCredentials?.Invoke() ?? false) || !TryRenew(refusedToken, origin, hasNewCredentials: true, out token, out request)))
        {
            return null;
        }

        try
        {
            token ??= await request!.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            return string.Equals(token.Value, refusedToken, StringComparison.Ordinal) ? null : token;
        }
        catch (RunAiAuthenticationException)
        {
            // The caller returns the server's own 401. The failure itself was logged and is kept in the backoff.
            return null;
        }
    }

    private bool TryRenew(string refusedToken, string origin, bool hasNewCredentials, out AccessToken? newer, out PendingTokenRequest? request)
    {
        (newer, request) = (null, null);
        bool start;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_context.IsDisposed, typeof(RunAiTokenSource));
            var token = UsableToken;
            if (token is not null && !string.Equals(token.Value, refusedToken, StringComparison.Ordinal))
            {
                newer = token;
                return true;
            }

            if (_pending is null)
            {
                if (token?.Age < MinimumAgeForRenewal || (!hasNewCredentials && (IsBackingOff || !MayRenew(token, origin))))
                {
                    return false;
                }

                if (token is not null)
                {
                    _refusals.Add(origin, refusedToken, _context.Time);
                    token.MarkRefused();
                }
            }

            request = Join(out start);
        }

        if (start)
        {
            _context.Start(this, request);
        }

        return true;
    }

    private ValueTask<AccessToken> GetSlowAsync(CancellationToken cancellationToken)
    {
        AccessToken? token;
        PendingTokenRequest? request = null;
        FailureBackoff? backoff = null;
        var start = false;
        lock (_lock)
        {
            if (_context.IsDisposed)
            {
                return ValueTask.FromException<AccessToken>(TokenCacheContext.CreateDisposedException());
            }

            token = UsableToken;
            if (token is not null)
            {
                start = _pending is null && !IsBackingOff && !token.IsFresh;
                if (start)
                {
                    request = _pending = CreateRequest();
                }
            }
            else if (_pending is null && IsBackingOff)
            {
                backoff = _backoff;
            }
            else
            {
                request = Join(out start);
            }
        }

        if (start)
        {
            _context.Start(this, request!);
        }

        if (backoff is not null)
        {
            return FailFastAsync(backoff, cancellationToken);
        }

        if (token is not null)
        {
            TokenMetrics.Stale();
            return new ValueTask<AccessToken>(token);
        }

        TokenMetrics.Miss();
        return new ValueTask<AccessToken>(request!.Task.WaitAsync(cancellationToken));
    }

    private ValueTask<AccessToken> FailFastAsync(FailureBackoff backoff, CancellationToken cancellationToken)
    {
        if (HasNewCredentials?.Invoke() ?? false)
        {
            lock (_lock)
            {
                if (ReferenceEquals(_backoff, backoff))
                {
                    _backoff = null;
                }
            }

            return GetSlowAsync(cancellationToken);
        }

        TokenMetrics.FailFast();
        return ValueTask.FromException<AccessToken>(backoff.CreateException(_context.Time));
    }

    private bool MayRenew(AccessToken? token, string origin) => token is null || _refusals.MayRenew(origin, token.Value, _context.Time);

    private bool IsBackingOff => _backoff is { } backoff && backoff.IsPausing(_context.Time);

    /// <summary>Returns the pending request, or a new one that the caller must start. Call under the lock.</summary>
    private PendingTokenRequest Join(out bool start)
    {
        start = _pending is null;
        return _pending ??= CreateRequest();
    }

    private PendingTokenRequest CreateRequest()
    {
        var token = UsableToken;
        var reason = token is null ? TokenReason.Needed : token.IsRefused ? TokenReason.Refused : TokenReason.Renewal;
        return new PendingTokenRequest(new TokenRequestContext(reason, _token?.Issued, Activity.Current?.Context ?? default));
    }
}
