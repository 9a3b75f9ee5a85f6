namespace RunAi.Generated.Authentication;

/// <summary>
/// The token cache of some settings, and the one of the settings before them if only the secret has changed: its token serves while the endpoint is
/// unavailable, until the new cache has a token.
/// </summary>
internal sealed class TokenCaches(TokenCache current, TokenCache? previous = null)
{
    private volatile TokenCache? _previous = previous;

    public ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        var previous = _previous;
        return previous is null ? current.GetAsync(cancellationToken) : GetAsync(previous, cancellationToken);
    }

    /// <inheritdoc cref="TokenCache.RenewAsync"/>
    public ValueTask<AccessToken?> RenewAsync(string refusedToken, string origin, CancellationToken cancellationToken) =>
        current.RenewAsync(refusedToken, origin, cancellationToken);

    /// <summary>Creates the caches of other settings.</summary>
    /// <param name="cache">The cache of the other settings.</param>
    /// <param name="isSameCaller">Whether a token of the current settings represents the same caller, so that it can serve in an outage.</param>
    public TokenCaches CreateNext(TokenCache cache, bool isSameCaller)
    {
        if (!isSameCaller)
        {
            return new TokenCaches(cache);
        }

        // A cache that never received a token cannot serve in an outage, but the one before it may.
        var previous = _previous;
        return new TokenCaches(cache, current.UsableToken is null && previous?.UsableToken is not null ? previous : current);
    }

    private async ValueTask<AccessToken> GetAsync(TokenCache previous, CancellationToken cancellationToken)
    {
        try
        {
            var token = await current.GetAsync(cancellationToken).ConfigureAwait(false);
            _previous = null;
            return token;
        }
        catch (RunAiAuthenticationException exception) when (exception.IsTransient && previous.UsableToken is { } token)
        {
            return token;
        }
    }
}
