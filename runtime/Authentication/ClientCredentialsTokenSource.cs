using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Run:ai's tokens for an application (client credentials). One instance keeps one token for all its callers; any Kiota client can use it too.
/// </summary>
public sealed class ClientCredentialsTokenSource : IRenewableAccessTokenProvider, IDisposable
{
    private readonly TokenCell _cell;
    private readonly AllowedOrigins _origins;
    private readonly IDisposable? _owned;

    /// <summary>Creates a source with an HTTP client of its own.</summary>
    /// <param name="options">Where Run:ai is and who calls it.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or wrong.</exception>
    public ClientCredentialsTokenSource(RunAiOptions options)
        : this(options, new HttpClient(HttpHandlers.Create()), TimeProvider.System, owned: true)
    {
    }

    /// <summary>Creates a source.</summary>
    /// <param name="options">Where Run:ai is and who calls it.</param>
    /// <param name="httpClient">Sends the token requests. Its handler must not follow redirects: the secret would go with them. It stays the caller's.</param>
    /// <param name="timeProvider">The clock; the system's when left out.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or wrong.</exception>
    public ClientCredentialsTokenSource(RunAiOptions options, HttpClient httpClient, TimeProvider? timeProvider = null)
        : this(options, httpClient, timeProvider ?? TimeProvider.System, owned: false)
    {
    }

    internal ClientCredentialsTokenSource(Func<RunAiOptions> options, Func<HttpClient> httpClient, AllowedOrigins origins, TimeProvider time)
    {
        _cell = new TokenCell(new TokenEndpoint(options, httpClient, time).FetchAsync, time);
        _origins = origins;
    }

    private ClientCredentialsTokenSource(RunAiOptions options, HttpClient httpClient, TimeProvider time, bool owned)
        : this(() => options, () => httpClient, OriginsOf(options), time)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _owned = owned ? httpClient : null;
    }

    /// <summary>The hosts that may get the token, for Kiota. It ignores scheme and port; this class checks them too.</summary>
    public AllowedHostsValidator AllowedHostsValidator => new(_origins.Hosts);

    /// <summary>Gives a token for a request.</summary>
    /// <param name="uri">Where the request goes.</param>
    /// <param name="additionalAuthenticationContext">Not used.</param>
    /// <param name="cancellationToken">Cancels this wait, not the request for the token, which others may share.</param>
    /// <returns>The token, without "Bearer".</returns>
    /// <exception cref="RunAiAuthenticationException">There is no token, or it must not go there.</exception>
    public async Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(uri);
        _origins.Demand(uri);
        var token = await _cell.GetAsync(cancellationToken).ConfigureAwait(false);
        return token.Value;
    }

    /// <inheritdoc />
    public bool Invalidate(string token) => _cell.Invalidate(token);

    /// <summary>Ends a request that is on its way; those who wait get an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        _cell.Dispose();
        _owned?.Dispose();
    }

    internal static AllowedOrigins OriginsOf(RunAiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RunAiOptionsValidator.ThrowIfInvalid(options);
        return new AllowedOrigins([options.Url!, .. options.Clusters.Values]);
    }
}
