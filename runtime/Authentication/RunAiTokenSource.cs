using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Certificates;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Provides Run:ai's access tokens: by client credentials, a fixed token, the CLI's login or another provider, as the options specify. One instance
/// caches one token for all its callers. Thread-safe. Any Kiota client can use it.
/// </summary>
public sealed class RunAiTokenSource : IRenewableAccessTokenProvider, IDisposable
{
    private readonly object _lock = new();
    private readonly TokenCacheContext _context;
    private readonly TokenCacheFactory _caches;
    private readonly IDisposable? _ownedClient;
    private readonly CertificateTrust? _trust;
    private readonly ILogger _logger;
    private OriginRefusals _refusals = new();
    private volatile AuthenticationSnapshot _current;

    /// <summary>Creates a source with its own HTTP client.</summary>
    /// <param name="options">The address of Run:ai and the credentials. Later changes of the object have no effect; see <see cref="Update"/>.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or invalid.</exception>
    public RunAiTokenSource(RunAiOptions options)
        : this(options, new CertificateTrust(options?.CaFile))
    {
    }

    /// <summary>Creates a source.</summary>
    /// <param name="options">The address of Run:ai and the credentials. Later changes of the object have no effect; see <see cref="Update"/>.</param>
    /// <param name="httpClient">
    /// Sends the token requests. Its handler must not follow redirects, which would forward the secret. The caller disposes it.
    /// </param>
    /// <param name="timeProvider">The clock; the system clock when omitted.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or invalid.</exception>
    public RunAiTokenSource(RunAiOptions options, HttpClient httpClient, TimeProvider? timeProvider = null)
        : this(options, httpClient, timeProvider ?? TimeProvider.System, owned: false)
    {
    }

    internal RunAiTokenSource(RunAiOptions options, TokenSourceServices services)
    {
        ArgumentNullException.ThrowIfNull(options);
        RunAiOptionsValidator.ThrowIfInvalid(options);
        _logger = services.Logger;
        _context = new TokenCacheContext(services.Time);
        _caches = new TokenCacheFactory(services, _context);
        var settings = new TokenSettings(options);
        _current = new AuthenticationSnapshot(
            0, settings, GetConfiguredOrigins(options), new TokenCaches(_caches.Create(settings, _refusals)), options.RenewRefusedToken);
    }

    private RunAiTokenSource(RunAiOptions options, CertificateTrust trust)
        : this(options, new HttpClient(HttpHandlers.Create(trust)), TimeProvider.System, owned: true) => _trust = trust;

    private RunAiTokenSource(RunAiOptions options, HttpClient httpClient, TimeProvider time, bool owned)
        : this(options, new TokenSourceServices(() => httpClient, time, NullLogger.Instance, null))
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _ownedClient = owned ? httpClient : null;
    }

    /// <summary>Gets the hosts that may receive the token, for Kiota. Kiota ignores scheme and port; this class checks them too.</summary>
    public AllowedHostsValidator AllowedHostsValidator => new(_current.Origins.Hosts);

    /// <summary>Gets the settings of this moment.</summary>
    internal AuthenticationSnapshot Current => _current;

    /// <summary>Returns the token for a request.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="additionalAuthenticationContext">Passed to <see cref="RunAiOptions.AccessTokenProvider"/>; not used otherwise.</param>
    /// <param name="cancellationToken">Cancels this wait, not the token request, which other callers may share.</param>
    /// <returns>The token, without "Bearer".</returns>
    /// <exception cref="RunAiAuthenticationException">The token could not be acquired, or must not be sent to this URI.</exception>
    /// <exception cref="ObjectDisposedException">The source was disposed.</exception>
    public Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var current = _current;
        if (!current.Origins.Allows(uri))
        {
            return Task.FromException<string>(current.Origins.CreateException(uri));
        }

        if (current.Provider is { } provider)
        {
            return provider.GetAuthorizationTokenAsync(uri, additionalAuthenticationContext, cancellationToken);
        }

        var token = current.Caches.GetAsync(cancellationToken);
        return token.IsCompletedSuccessfully ? token.Result.ValueTask : GetValueAsync(token);
    }

    /// <inheritdoc />
    public ValueTask<string?> RenewAsync(Uri uri, string refusedToken, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(refusedToken);
        var current = _current;
        return current.Origins.Allows(uri)
            ? current.RenewAsync(uri, refusedToken, cancellationToken)
            : ValueTask.FromException<string?>(current.Origins.CreateException(uri));
    }

    /// <summary>Acquires a token ahead of the first request, for instance to validate the settings. The token is not returned.</summary>
    /// <param name="cancellationToken">Cancels this wait, not the token request, which other callers may share.</param>
    /// <exception cref="RunAiAuthenticationException">The token could not be acquired.</exception>
    /// <exception cref="ObjectDisposedException">The source was disposed.</exception>
    public async Task EnsureTokenAsync(CancellationToken cancellationToken = default)
    {
        var current = _current;
        if (current.Provider is not { } provider)
        {
            await current.Caches.GetAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        // Kiota's providers return an empty string when they refuse.
        var url = current.Settings.Url;
        if (string.IsNullOrEmpty(await provider.GetAuthorizationTokenAsync(url, null, cancellationToken).ConfigureAwait(false)))
        {
            throw new RunAiAuthenticationException($"The access token provider returned no token for {url.Authority}.");
        }
    }

    /// <summary>
    /// Allows one more origin to receive the token, in addition to the control plane and the configured clusters. It remains allowed until the options
    /// change to another tenant or another application.
    /// </summary>
    /// <param name="address">An address of the origin: https, or http to the local machine. Its path is ignored.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or is http to another machine.</exception>
    public void AllowOrigin(Uri address)
    {
        lock (_lock)
        {
            _current = _current.With(_current.Origins.Add([address]));
        }
    }

    /// <summary>
    /// Applies other options. If they determine another token, it is requested at the next call, and remembered failures are forgotten. Requests that
    /// are under way keep the settings that they started with and are not sent again. If only the secret has changed, the old token serves while the
    /// endpoint is unavailable.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// An option is missing or invalid. The previous options remain in use.
    /// </exception>
    public void Update(RunAiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RunAiOptionsValidator.ThrowIfInvalid(options);
        if (_trust is not null)
        {
            _trust.Path = options.CaFile;
        }

        var settings = new TokenSettings(options);
        var origins = GetConfiguredOrigins(options);
        lock (_lock)
        {
            var current = _current;
            var isSameToken = settings.Equals(current.Settings);
            if (isSameToken && options.RenewRefusedToken == current.RenewsRefusedToken && origins.HasSameConfigured(current.Origins))
            {
                return;
            }

            // Origins that were allowed at run time belong to the caller that they were allowed for.
            var isSameCaller = settings.IsSameCaller(current.Settings);
            if (!isSameCaller)
            {
                _refusals = new OriginRefusals();
            }

            var allowed = isSameCaller ? current.Origins.WithConfigured(origins) : origins;
            var caches = isSameToken ? current.Caches : current.Caches.CreateNext(_caches.Create(settings, _refusals), isSameCaller);
            _current = new AuthenticationSnapshot(current.Version + 1, settings, allowed, caches, options.RenewRefusedToken);
            if (isSameToken)
            {
                return;
            }
        }

        _logger.TokenSettingsChanged();
    }

    /// <summary>Discards the token and remembered failures, for instance after a vault has rotated the secret.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            var current = _current;
            var caches = current.Caches.CreateNext(_caches.Create(current.Settings, _refusals), isSameCaller: true);
            _current = new AuthenticationSnapshot(current.Version + 1, current.Settings, current.Origins, caches, current.RenewsRefusedToken);
        }
    }

    /// <summary>Allows further origins, unless the settings have changed since a version of them.</summary>
    internal bool TryAllowOrigins(IEnumerable<Uri> addresses, int version)
    {
        lock (_lock)
        {
            if (_current.Version != version)
            {
                return false;
            }

            _current = _current.With(_current.Origins.Add(addresses));
            return true;
        }
    }

    /// <summary>Cancels a running token request; callers that wait for it get an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        _context.Dispose();
        _ownedClient?.Dispose();
    }

    private static AllowedOrigins GetConfiguredOrigins(RunAiOptions options) => new([options.Url!, .. options.Clusters.Values]);

    private static async Task<string> GetValueAsync(ValueTask<AccessToken> token) => (await token.ConfigureAwait(false)).Value;
}
