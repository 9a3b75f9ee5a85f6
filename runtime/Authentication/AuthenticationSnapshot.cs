using Microsoft.Kiota.Abstractions.Authentication;

namespace RunAi.Generated.Authentication;

/// <summary>
/// The settings of a token source at one moment. A request captures one, so that the decision where the token may be sent and the token itself always
/// belong together.
/// </summary>
/// <param name="version">Increases with every change except further origins; a request whose version is outdated is not sent again.</param>
/// <param name="settings">The settings that determine the token.</param>
/// <param name="origins">The origins that may receive the token.</param>
/// <param name="caches">The caches of the token.</param>
/// <param name="renewsRefusedToken">Whether a request that is refused with 401 is sent again with a new token.</param>
internal sealed class AuthenticationSnapshot(int version, TokenSettings settings, AllowedOrigins origins, TokenCaches caches, bool renewsRefusedToken)
{
    public int Version => version;

    public TokenSettings Settings => settings;

    public AllowedOrigins Origins => origins;

    public TokenCaches Caches => caches;

    public bool RenewsRefusedToken => renewsRefusedToken;

    /// <summary>Gets the provider that supplies the tokens instead of the caches, if there is one.</summary>
    public IAccessTokenProvider? Provider => settings.Provider;

    /// <summary>Returns the same snapshot with further origins.</summary>
    public AuthenticationSnapshot With(AllowedOrigins allowed) => new(version, settings, allowed, caches, renewsRefusedToken);

    /// <inheritdoc cref="IRenewableAccessTokenProvider.RenewAsync"/>
    public async ValueTask<string?> RenewAsync(Uri uri, string refusedToken, CancellationToken cancellationToken)
    {
        if (Provider is not { } provider)
        {
            return (await caches.RenewAsync(refusedToken, AllowedOrigins.Format(uri), cancellationToken).ConfigureAwait(false))?.Value;
        }

        return provider is IRenewableAccessTokenProvider renewable
            ? await renewable.RenewAsync(uri, refusedToken, cancellationToken).ConfigureAwait(false)
            : null;
    }
}
