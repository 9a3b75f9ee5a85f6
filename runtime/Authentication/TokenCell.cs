using System.Diagnostics;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Keeps one token: many callers share one request for it, it is renewed before it ends, a refused one is given up, and a failure is remembered
/// so that callers learn of it at once. It knows nothing of HTTP.
/// </summary>
/// <remarks>
/// Fresh: returned at once. Stale (from 75 % of the lifetime): returned at once while one request renews it in the background.
/// Ended, refused or none: callers wait for one request, each with its own cancellation, which ends its wait and nothing else.
/// Every refusal begins a generation: a token that was asked for in an older one is neither kept nor given to anybody.
/// </remarks>
internal sealed partial class TokenCell
{
    /// <summary>How long a request for a token may take.</summary>
    public static readonly TimeSpan FlightTimeout = TimeSpan.FromSeconds(30);

    /// <summary>A token younger than this is not given up when a server refuses it: a new one would be refused too.</summary>
    public static readonly TimeSpan YoungestToGiveUp = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private readonly Func<TokenDemand, CancellationToken, Task<IssuedToken>> _fetch;
    private readonly TokenCellContext _context;
    private volatile AccessToken? _token;
    private IssuedToken? _refused;
    private TokenFlight? _flight;
    private RememberedFailure? _failure;
    private int _generation;

    /// <param name="fetch">Asks for a token.</param>
    /// <param name="context">Clock, chance, threads and end.</param>
    public TokenCell(Func<TokenDemand, CancellationToken, Task<IssuedToken>> fetch, TokenCellContext context)
    {
        _fetch = fetch;
        _context = context;
    }

    /// <summary>Whether what the requests are made with has changed since the last one: then a remembered failure says nothing any more.</summary>
    public Func<bool>? HasNewCredentials { get; init; }

    /// <summary>The token if it could be sent now; asks for none.</summary>
    public AccessToken? Usable => _token is { IsUsable: true } token ? token : null;

    public ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        // Without the lock: what was read here was the current token at some moment of this call.
        if (_token is { } token && !cancellationToken.IsCancellationRequested && !_context.IsDisposed && token.IsFresh)
        {
            TokenMetrics.Hit();
            return new ValueTask<AccessToken>(token);
        }

        return cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<AccessToken>(cancellationToken) : GetSlowlyAsync(cancellationToken);
    }

    /// <summary>Gives up a token that a server refused. Does nothing when it isn't the current one any more: another caller was faster.</summary>
    /// <returns>Whether it was given up.</returns>
    public bool Invalidate(string value)
    {
        lock (_gate)
        {
            if (_token is not { } token || !string.Equals(token.Value, value, StringComparison.Ordinal) || token.Age < YoungestToGiveUp)
                return false;

            // A request on its way was made before the refusal: its token must not come back as the current one.
            _generation++;
            _refused = token.Issued;
            _token = null;
            _flight = null;
            return true;
        }
    }

    private ValueTask<AccessToken> GetSlowlyAsync(CancellationToken cancellationToken)
    {
        AccessToken? token;
        TokenFlight? flight = null;
        RememberedFailure? failure = null;
        var launch = false;
        lock (_gate)
        {
            if (_context.IsDisposed)
                return ValueTask.FromException<AccessToken>(TokenCellContext.Disposed());

            token = Usable;
            var mayAsk = _failure is null || !_failure.IsPausing(_context.Time);
            if (token is not null)
            {
                launch = _flight is null && mayAsk && !token.IsFresh;
                if (launch)
                    flight = _flight = NewFlight(TokenReason.Renewal);
            }
            else if (_flight is null && !mayAsk)
            {
                failure = _failure;
            }
            else
            {
                flight = Join(out launch);
            }
        }

        if (launch)
            _context.Start(this, flight!);
        if (failure is not null)
            return FailFastAsync(failure, cancellationToken);
        if (token is not null)
        {
            TokenMetrics.Stale();
            return new ValueTask<AccessToken>(token);
        }

        TokenMetrics.Miss();
        return new ValueTask<AccessToken>(flight!.Task.WaitAsync(cancellationToken));
    }

    private ValueTask<AccessToken> FailFastAsync(RememberedFailure failure, CancellationToken cancellationToken)
    {
        if (HasNewCredentials?.Invoke() ?? false)
        {
            lock (_gate)
            {
                if (ReferenceEquals(_failure, failure))
                    _failure = null;
            }

            return GetSlowlyAsync(cancellationToken);
        }

        TokenMetrics.FailFast();
        return ValueTask.FromException<AccessToken>(failure.ToException(_context.Time));
    }

    private TokenFlight NewFlight(TokenReason reason) =>
        new(_generation, new TokenDemand(reason, _refused, _token?.Issued, Activity.Current?.Context ?? default));
}
