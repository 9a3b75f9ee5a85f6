using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;

namespace RunAi.Generated.Security;

/// <summary>
/// Represents a token that is requested with client credentials (RFC 6749, section 4.4) or provided by the application. Requested tokens are cached, renewed
/// in the background, and renewed once after a 401.
/// </summary>
public abstract class ClientCredentialsCredential : TokenCredential
{
    private readonly object _lock = new();
    private readonly string _url;
    private volatile ClientCredentialsSource? _source;
    private CredentialContext? _context;

    private protected ClientCredentialsCredential(string property, string scheme, string tokenUrl, string scope)
        : base(property, scheme)
    {
        ArgumentException.ThrowIfNullOrEmpty(tokenUrl);
        ArgumentNullException.ThrowIfNull(scope);
        _url = tokenUrl;
        Scope = scope;
    }

    /// <inheritdoc />
    public override bool IsSet => _source is not null || base.IsSet;

    /// <summary>
    /// Gets or sets the requested scopes, separated by spaces; an empty string requests none. The default are the scopes that the operations of the client
    /// require. It must be set before <see cref="UseClientCredentials(string, string, Uri, Uri[])"/>.
    /// </summary>
    public string Scope { get; set; }

    /// <summary>
    /// Gets or sets where a token request contains the client ID and secret. It must be set before
    /// <see cref="UseClientCredentials(string, string, Uri, Uri[])"/>. The default is <see cref="ClientCredentialStyle.PostBody"/>.
    /// </summary>
    public ClientCredentialStyle ClientCredentialStyle { get; set; }

    private protected override string Call => $"UseClientCredentials(\"client ID\", \"client secret\", new Uri(\"{GetExampleOrigin()}\"))";

    private protected abstract TokenEndpointStyle Style { get; }

    /// <summary>Requests tokens with a client ID and secret.</summary>
    /// <param name="clientId">The client ID.</param>
    /// <param name="clientSecret">The client secret.</param>
    /// <param name="allowedOrigin">
    /// An address of the origin that may receive the secret. It must be that of the token URL in the API description, so that a changed description cannot
    /// send the secret elsewhere.
    /// </param>
    /// <param name="furtherOrigins">Further allowed origins, for instance of a token endpoint that a discovery document names.</param>
    /// <exception cref="ArgumentException">A text is empty, an origin is not https, or the token URL has another origin.</exception>
    public void UseClientCredentials(string clientId, string clientSecret, Uri allowedOrigin, params Uri[] furtherOrigins)
    {
        CredentialText.Check(clientSecret, nameof(clientSecret));
        SetSource(clientId, new ConfiguredClientSecret(clientSecret), allowedOrigin, furtherOrigins);
    }

    /// <summary>
    /// Requests tokens with a client ID and a function that returns the secret. It is called for each token request, so that it can be rotated.
    /// </summary>
    /// <param name="clientId">The client ID.</param>
    /// <param name="getClientSecret">Returns the client secret.</param>
    /// <param name="allowedOrigin">An address of the origin that may receive the secret. It must be that of the token URL in the API description.</param>
    /// <param name="furtherOrigins">Further allowed origins, for instance of a token endpoint that a discovery document names.</param>
    /// <exception cref="ArgumentException">The client ID is empty, an origin is not https, or the token URL has another origin.</exception>
    public void UseClientCredentials(
        string clientId, Func<CancellationToken, ValueTask<string>> getClientSecret, Uri allowedOrigin, params Uri[] furtherOrigins)
    {
        ArgumentNullException.ThrowIfNull(getClientSecret);
        SetSource(clientId, new DelegatedClientSecret(getClientSecret), allowedOrigin, furtherOrigins);
    }

    /// <inheritdoc />
    public override void Use(string token)
    {
        base.Use(token);
        _source = null;
    }

    /// <inheritdoc />
    public override void Use(Func<CancellationToken, ValueTask<string>> getToken)
    {
        base.Use(getToken);
        _source = null;
    }

    /// <inheritdoc />
    internal override void Bind(CredentialContext context)
    {
        lock (_lock)
        {
            _context = context;
            _source?.Bind(context);
        }
    }

    /// <inheritdoc />
    internal override ValueTask<CredentialValue?> GetValueAsync(CancellationToken cancellationToken) =>
        _source is { } source ? source.GetAsync(cancellationToken) : base.GetValueAsync(cancellationToken);

    /// <inheritdoc />
    internal override ValueTask<CredentialValue?> RenewAsync(CredentialValue refused, CancellationToken cancellationToken) =>
        _source is { } source ? source.RenewAsync(GetToken(refused), cancellationToken) : base.RenewAsync(refused, cancellationToken);

    /// <summary>Sets the address of the token endpoint.</summary>
    private protected abstract void SetAddress(TokenEndpointOptions options, Uri address);

    private void SetSource(string clientId, IClientSecretProvider secret, Uri allowedOrigin, Uri[] furtherOrigins)
    {
        CredentialText.Check(clientId, nameof(clientId));
        ArgumentNullException.ThrowIfNull(allowedOrigin);
        ArgumentNullException.ThrowIfNull(furtherOrigins);
        var source = new ClientCredentialsSource(_url, new AllowedOrigins([allowedOrigin, .. furtherOrigins]), address =>
        {
            var options = new RunAiOptions
            {
                Url = address,
                ClientId = clientId,
                ClientSecretProvider = secret,
                Names = SettingNames.Default with { Advice = $"Check the arguments of credentials.{Property}.UseClientCredentials." },
            };
            options.TokenEndpoint.Style = Style;
            options.TokenEndpoint.Scope = Scope;
            options.TokenEndpoint.ClientCredentialStyle = ClientCredentialStyle;
            SetAddress(options.TokenEndpoint, address);
            return options;
        });
        lock (_lock)
        {
            if (_context is { } context)
            {
                source.Bind(context);
            }

            SetFixed(null);
            _source = source;
        }
    }

    private string GetExampleOrigin() =>
        ClientCredentialsSource.IsAbsolute(_url) ? new Uri(_url).GetLeftPart(UriPartial.Authority)
        : _context?.BaseAddress.GetLeftPart(UriPartial.Authority) ?? "https://…";
}
