using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Authentication;

/// <summary>Creates token caches whose requests follow given settings and are logged, traced and measured.</summary>
internal sealed class TokenCacheFactory(TokenSourceServices services, TokenCacheContext context)
{
    private readonly SharedTokenStore? _store = services.Store is { } store ? new SharedTokenStore(store, services, context.Disposal) : null;
    private int _consecutiveFailures;

    public TokenCache Create(TokenSettings settings, OriginRefusals refusals)
    {
        var fetch = CreateFetch(settings, refusals, out var hasNewCredentials);
        return new TokenCache((request, cancellationToken) => ObserveAsync(settings, fetch, request, cancellationToken), context, refusals)
        {
            HasNewCredentials = hasNewCredentials,
        };
    }

    private Func<TokenRequestContext, CancellationToken, Task<IssuedToken>> CreateFetch(
        TokenSettings settings, OriginRefusals refusals, out Func<bool>? hasNewCredentials)
    {
        hasNewCredentials = null;
        if (settings.FixedToken is { } token)
        {
            return (_, _) => Task.FromResult(new IssuedToken(token, IssuedToken.LongestLifetime, TokenClock.Read(services.Time)));
        }

        if (settings.CliLogin is { } directory)
        {
            var login = new CliLogin(directory, services.Time);
            hasNewCredentials = login.HasChanged;
            return (_, _) => Task.FromResult(login.Read());
        }

        hasNewCredentials = settings.Secret is FileClientSecret file ? file.HasChanged : null;
        var endpoint = new TokenEndpoint(settings, services.Client, services.Time);
        return _store is { } store
            ? new SharedTokenFetcher(store, settings, endpoint.FetchAsync, refusals, services.Time).FetchAsync
            : (_, cancellationToken) => endpoint.FetchAsync(cancellationToken);
    }

    private async Task<IssuedToken> ObserveAsync(
        TokenSettings settings,
        Func<TokenRequestContext, CancellationToken, Task<IssuedToken>> fetch,
        TokenRequestContext request,
        CancellationToken cancellationToken)
    {
        var start = services.Time.GetTimestamp();
        using var span = TokenTracing.Start(request, settings.Endpoint ?? settings.Authority);
        if (request.Reason == TokenReason.Refused)
        {
            services.Logger.TokenRefused();
        }

        try
        {
            var token = await fetch(request, cancellationToken).ConfigureAwait(false);
            TokenMetrics.Requested(request.Reason, null, services.Time.GetElapsedTime(start));
            services.Logger.TokenReceived(request.Reason, token.Lifetime);
            if (Interlocked.Exchange(ref _consecutiveFailures, 0) > 0)
            {
                services.Logger.TokenRecovered();
            }

            return token;
        }
        catch (Exception exception)
        {
            var error = TokenMetrics.GetErrorType(exception);
            TokenMetrics.Requested(request.Reason, error, services.Time.GetElapsedTime(start));
            TokenTracing.Fail(span, error);

            // Logged once per outage; the callers get the exceptions.
            if (Interlocked.Increment(ref _consecutiveFailures) == 1)
            {
                services.Logger.TokenFailed(request.Reason, error);
            }

            throw;
        }
    }
}
