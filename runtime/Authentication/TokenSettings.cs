namespace RunAi.Generated.Authentication;

/// <summary>
/// What decides about a token, taken from the options at one moment. Two that are equal lead to the same token. Never shown: it holds secrets.
/// </summary>
internal sealed class TokenSettings : IEquatable<TokenSettings>
{
    private readonly string _realm;
    private readonly Uri? _authority;
    private readonly Uri? _endpoint;

    public TokenSettings(RunAiOptions options)
    {
        Url = options.Url!;
        _realm = options.Realm;
        _authority = options.Authority;
        _endpoint = options.TokenEndpoint;
        Style = options.TokenStyle;
        ClientId = options.ClientId ?? "";
        Secret = options.ClientSecretProvider
            ?? (string.IsNullOrWhiteSpace(options.ClientSecretFile) ? null : new FileClientSecret(options.ClientSecretFile))
            ?? (string.IsNullOrWhiteSpace(options.ClientSecret) ? null : (IClientSecretProvider)new ConfiguredClientSecret(options.ClientSecret));
        Method = options.ClientAuthentication;
        Authenticator = options.ClientAuthenticator;
        Scope = options.Scope;
        UseIdToken = options.UseIdToken;
        FixedToken = string.IsNullOrWhiteSpace(options.AccessToken) ? null : options.AccessToken;
        CliLogin = options.UseCliLogin ? options.CliLoginDirectory ?? Authentication.CliLogin.DefaultDirectory : null;
        Provider = options.AccessTokenProvider;
    }

    /// <summary>The control plane.</summary>
    public Uri Url { get; }

    public TokenEndpointStyle Style { get; }

    public string ClientId { get; }

    public IClientSecretProvider? Secret { get; }

    public ClientAuthenticationMethod Method { get; }

    public IClientAuthenticator? Authenticator { get; }

    public string? Scope { get; }

    public bool UseIdToken { get; }

    public string? FixedToken { get; }

    /// <summary>The directory of the CLI's login, if its token is to be used.</summary>
    public string? CliLogin { get; }

    public Microsoft.Kiota.Abstractions.Authentication.IAccessTokenProvider? Provider { get; }

    public bool IsRunAiJson => Style is TokenEndpointStyle.RunAiJson or TokenEndpointStyle.RunAiAppToken;

    /// <summary>The realm's own address, which is the issuer that its discovery document must name.</summary>
    public Uri Authority => _authority ?? Below($"auth/realms/{Uri.EscapeDataString(_realm)}");

    /// <summary>Where tokens are asked for; null when the realm has to be asked first.</summary>
    public Uri? Endpoint => _endpoint ?? Style switch
    {
        TokenEndpointStyle.OAuthForm => Below("api/v2/token"),
        TokenEndpointStyle.RunAiJson or TokenEndpointStyle.RunAiAppToken => Below("api/v1/token"),
        TokenEndpointStyle.Discovery => null,
        _ => Below($"auth/realms/{Uri.EscapeDataString(_realm)}/protocol/openid-connect/token"),
    };

    /// <summary>Whether tokens are for the same caller as those of other settings, though the secret may be another one.</summary>
    public bool IsSameCaller(TokenSettings other) =>
        ClientId == other.ClientId && Style == other.Style && Scope == other.Scope && UseIdToken == other.UseIdToken && Url == other.Url && _realm == other._realm
        && _authority == other._authority && _endpoint == other._endpoint && FixedToken == other.FixedToken && CliLogin == other.CliLogin
        && ReferenceEquals(Provider, other.Provider) && ReferenceEquals(Authenticator, other.Authenticator);

    public bool Equals(TokenSettings? other) => other is not null && IsSameCaller(other) && Method == other.Method && Equals(Secret, other.Secret);

    public override bool Equals(object? obj) => Equals(obj as TokenSettings);

    public override int GetHashCode() => HashCode.Combine(Style, ClientId, Scope, UseIdToken, Url, _realm);

    private Uri Below(string path) => new($"{Url.AbsoluteUri.TrimEnd('/')}/{path}", UriKind.Absolute);
}
