using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Authentication;

/// <summary>Makes cells, each with the way to a token that its settings describe, seen by logs, traces and metrics.</summary>
internal sealed class TokenFetching(TokenSourceServices services)
{
    private int _failuresInARow;

    public TokenCell CreateCell(TokenSettings settings, TokenCellContext context)
    {
        var fetch = FetchOf(settings);
        return new TokenCell((demand, cancellationToken) => ObserveAsync(settings, fetch, demand, cancellationToken), context)
        {
            HasNewCredentials = settings.Secret is FileSecret file ? file.HasChanged : null,
        };
    }

    private Func<TokenDemand, CancellationToken, Task<IssuedToken>> FetchOf(TokenSettings settings)
    {
        if (settings.FixedToken is { } token)
            return (_, _) => Task.FromResult(new IssuedToken(token, IssuedToken.LongestLifetime, TokenClock.Read(services.Time)));
        if (settings.CliLogin is { } directory)
            return (_, _) => Task.FromResult(new CliLogin(directory, services.Time).Read());

        var endpoint = new TokenEndpoint(settings, services.Client, services.Time);
        return services.Store is { } store
            ? new SharedTokens(store, settings, endpoint.FetchAsync, services.Time, services.Logger).FetchAsync
            : (_, cancellationToken) => endpoint.FetchAsync(cancellationToken);
    }

    private async Task<IssuedToken> ObserveAsync(
        TokenSettings settings, Func<TokenDemand, CancellationToken, Task<IssuedToken>> fetch, TokenDemand demand, CancellationToken cancellationToken)
    {
        var start = services.Time.GetTimestamp();
        using var span = TokenTracing.Start(demand, settings.Endpoint ?? settings.Authority);
        try
        {
            var token = await fetch(demand, cancellationToken).ConfigureAwait(false);
            TokenMetrics.Requested(demand.Reason, null, services.Time.GetElapsedTime(start));
            services.Logger.TokenReceived(demand.Reason, token.Lifetime);
            if (Interlocked.Exchange(ref _failuresInARow, 0) > 0)
                services.Logger.TokenRecovered();
            return token;
        }
        catch (Exception exception)
        {
            var error = TokenMetrics.ErrorTypeOf(exception);
            TokenMetrics.Requested(demand.Reason, error, services.Time.GetElapsedTime(start));
            TokenTracing.Fail(span, error);

            // Once for each episode: what fails for hours is one event, and the callers get the exceptions.
            if (Interlocked.Increment(ref _failuresInARow) == 1)
                services.Logger.TokenFailed(demand.Reason, error);
            throw;
        }
    }
}
