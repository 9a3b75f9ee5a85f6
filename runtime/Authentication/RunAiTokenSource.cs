using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Run:ai's tokens, from wherever the options say: client credentials, a fixed token, the CLI's login or another provider. One instance keeps one
/// token for all its callers; any Kiota client can use it too.
/// </summary>
public sealed class RunAiTokenSource : IRenewableAccessTokenProvider, IDisposable
{
    private readonly object _gate = new();
    private readonly TokenCellContext _context;
    private readonly TokenCells _cells;
    private readonly TokenFetching _fetching;
    private readonly AllowedOrigins _origins;
    private readonly IDisposable? _owned;
    private readonly ILogger _logger;
    private TokenSettings _settings;
    private volatile IAccessTokenProvider? _provider;

    /// <summary>Creates a source with an HTTP client of its own.</summary>
    /// <param name="options">Where Run:ai is and who calls it. Later changes of the object have no effect; see <see cref="Update"/>.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or wrong.</exception>
    public RunAiTokenSource(RunAiOptions options)
        : this(options, new HttpClient(HttpHandlers.Create()), TimeProvider.System, owned: true)
    {
    }

    /// <summary>Creates a source.</summary>
    /// <param name="options">Where Run:ai is and who calls it. Later changes of the object have no effect; see <see cref="Update"/>.</param>
    /// <param name="httpClient">Sends the token requests. Its handler must not follow redirects: the secret would go with them. It stays the caller's.</param>
    /// <param name="timeProvider">The clock; the system's when left out.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or wrong.</exception>
    public RunAiTokenSource(RunAiOptions options, HttpClient httpClient, TimeProvider? timeProvider = null)
        : this(options, httpClient, timeProvider ?? TimeProvider.System, owned: false)
    {
    }

    internal RunAiTokenSource(RunAiOptions options, TokenSourceServices services, AllowedOrigins origins)
    {
        _logger = services.Logger;
        _context = new TokenCellContext(services.Time);
        _fetching = new TokenFetching(services);
        _origins = origins;
        _settings = new TokenSettings(options);
        _provider = _settings.Provider;
        _cells = new TokenCells(_fetching.CreateCell(_settings, _context), _context);
    }

    private RunAiTokenSource(RunAiOptions options, HttpClient httpClient, TimeProvider time, bool owned)
        : this(options, new TokenSourceServices(() => httpClient, time, NullLogger.Instance, null), OriginsOf(options))
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _owned = owned ? httpClient : null;
    }

    /// <summary>The hosts that may get the token, for Kiota. It ignores scheme and port; this class checks them too.</summary>
    public AllowedHostsValidator AllowedHostsValidator => new(_origins.Hosts);

    /// <summary>Gives a token for a request.</summary>
    /// <param name="uri">Where the request goes.</param>
    /// <param name="additionalAuthenticationContext">Passed on to <see cref="RunAiOptions.AccessTokenProvider"/>, else not used.</param>
    /// <param name="cancellationToken">Cancels this wait, not the request for the token, which others may share.</param>
    /// <returns>The token, without "Bearer".</returns>
    /// <exception cref="RunAiAuthenticationException">There is no token, or it must not go there.</exception>
    /// <exception cref="ObjectDisposedException">The source was disposed of.</exception>
    public Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!_origins.Allows(uri))
            return Task.FromException<string>(_origins.Refusal(uri));
        if (_provider is { } provider)
            return provider.GetAuthorizationTokenAsync(uri, additionalAuthenticationContext, cancellationToken);

        var token = _cells.GetAsync(cancellationToken);
        return token.IsCompletedSuccessfully ? token.Result.Text : TextOfAsync(token);
    }

    /// <summary>Makes sure that a token is at hand, for instance to check the settings or to be ready for the first call. The token is not given out.</summary>
    /// <param name="cancellationToken">Cancels this wait, not the request for the token, which others may share.</param>
    /// <exception cref="RunAiAuthenticationException">There is no token.</exception>
    /// <exception cref="ObjectDisposedException">The source was disposed of.</exception>
    public async Task EnsureTokenAsync(CancellationToken cancellationToken = default)
    {
        Uri url;
        lock (_gate)
            url = _settings.Url;
        var token = await GetAuthorizationTokenAsync(url, null, cancellationToken).ConfigureAwait(false);

        // Kiota's providers answer with an empty text where they refuse.
        if (string.IsNullOrEmpty(token))
            throw new RunAiAuthenticationException($"There is no token for {url.Authority}.");
    }

    /// <inheritdoc />
    public bool Invalidate(string token)
    {
        var given = _provider is { } provider ? provider is IRenewableAccessTokenProvider renewable && renewable.Invalidate(token) : _cells.Invalidate(token);
        if (given)
            _logger.TokenRefused();
        return given;
    }

    /// <summary>
    /// Takes other options. If they lead to another token, a new one is asked for at the next call, and what is remembered of failures is forgotten.
    /// Callers that wait for a token of the old options still get it. Where only the secret is another one, the old token serves while the endpoint
    /// is down.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or wrong; the old ones stay.</exception>
    public void Update(RunAiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RunAiOptionsValidator.ThrowIfInvalid(options);
        lock (_gate)
        {
            var settings = new TokenSettings(options);
            _origins.Configure([options.Url!, .. options.Clusters.Values]);
            if (settings.Equals(_settings))
                return;

            _cells.Replace(_fetching.CreateCell(settings, _context), keepOld: settings.IsSameCaller(_settings));
            _settings = settings;
            _provider = settings.Provider;
        }

        _logger.TokenSettingsChanged();
    }

    /// <summary>Forgets the token and what is remembered of failures, for instance when a vault has rotated the secret.</summary>
    public void Reset()
    {
        lock (_gate)
            _cells.Replace(_fetching.CreateCell(_settings, _context), keepOld: true);
    }

    /// <summary>Ends a request that is on its way; those who wait get an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        _context.Dispose();
        _owned?.Dispose();
    }

    /// <summary>The token for an address that was found to be allowed; null when another provider gives it.</summary>
    internal ValueTask<AccessToken>? TryGetAsync(CancellationToken cancellationToken) => _provider is null ? _cells.GetAsync(cancellationToken) : null;

    internal static AllowedOrigins OriginsOf(RunAiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RunAiOptionsValidator.ThrowIfInvalid(options);
        return new AllowedOrigins([options.Url!, .. options.Clusters.Values]);
    }

    private static async Task<string> TextOfAsync(ValueTask<AccessToken> token) => (await token.ConfigureAwait(false)).Value;
}
