using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Represents the settings that determine a token, captured from the options. Equal settings determine the same token. Never shown, because it contains
/// secrets.
/// </summary>
internal sealed class TokenSettings : IEquatable<TokenSettings>
{
    private readonly string _realm;
    private readonly Uri? _authority;
    private readonly Uri? _endpoint;

    public TokenSettings(RunAiOptions options)
    {
        var endpoint = options.TokenEndpoint;
        Url = options.Url!;
        _realm = options.Realm;
        _authority = endpoint.Authority;
        _endpoint = endpoint.Address;
        Style = endpoint.Style;
        CredentialStyle = endpoint.ClientCredentialStyle;
        Scope = endpoint.Scope;
        UseIdToken = endpoint.UseIdToken;
        ClientId = options.ClientId ?? "";
        Secret = options.ClientSecretProvider
            ?? (string.IsNullOrWhiteSpace(options.ClientSecretFile) ? null : new FileClientSecret(options.ClientSecretFile))
            ?? (string.IsNullOrWhiteSpace(options.ClientSecret) ? null : (IClientSecretProvider)new ConfiguredClientSecret(options.ClientSecret));
        Assertion = options.ClientAssertionProvider;
        FixedToken = string.IsNullOrWhiteSpace(options.AccessToken) ? null : options.AccessToken;
        CliLogin = options.UseCliLogin ? options.CliLoginDirectory ?? Authentication.CliLogin.DefaultDirectory : null;
        Provider = options.AccessTokenProvider;
        Names = new AddressSettings(
            _endpoint is not null ? options.Names.Format(RunAiOptionsBinder.TokenEndpointKey, RunAiOptionsBinder.TokenEndpointVariable)
                : _authority is not null ? options.Names.Format(nameof(TokenEndpointOptions.Authority))
                : options.Names.Format(nameof(RunAiOptions.Url), RunAiOptionsBinder.UrlVariable),
            options.Names.Advice is null ? options.Names.Format(nameof(RunAiOptions.CaFile), RunAiOptionsBinder.CaFileVariable) : null)
        {
            Advice = options.Names.Advice,
        };
        AllowedOrigins = endpoint.AllowedOrigins;
    }

    /// <summary>Gets the names of the settings of the token endpoint, for messages.</summary>
    public AddressSettings Names { get; }

    /// <summary>Gets the address of the control plane.</summary>
    public Uri Url { get; }

    /// <summary>Gets the origins of discovered token endpoints; <see langword="null"/> for the host of the realm.</summary>
    public AllowedOrigins? AllowedOrigins { get; }

    public TokenEndpointStyle Style { get; }

    public ClientCredentialStyle CredentialStyle { get; }

    public string? Scope { get; }

    public bool UseIdToken { get; }

    public string ClientId { get; }

    public IClientSecretProvider? Secret { get; }

    public IClientAssertionProvider? Assertion { get; }

    public string? FixedToken { get; }

    /// <summary>Gets the directory of the CLI's login; <see langword="null"/> if its token is not used.</summary>
    public string? CliLogin { get; }

    public IAccessTokenProvider? Provider { get; }

    public bool IsRunAiJson => Style is TokenEndpointStyle.RunAiJson or TokenEndpointStyle.RunAiAppToken;

    /// <summary>Gets the address of the realm, which is the issuer that its discovery document must contain.</summary>
    public Uri Authority => _authority ?? Combine($"auth/realms/{Uri.EscapeDataString(_realm)}");

    /// <summary>Gets the address of the token endpoint; <see langword="null"/> if the discovery document contains it.</summary>
    public Uri? Endpoint => _endpoint ?? Style switch
    {
        TokenEndpointStyle.OAuthForm => Combine("api/v2/token"),
        TokenEndpointStyle.RunAiJson or TokenEndpointStyle.RunAiAppToken => Combine("api/v1/token"),
        TokenEndpointStyle.Discovery => null,
        _ => Combine($"auth/realms/{Uri.EscapeDataString(_realm)}/protocol/openid-connect/token"),
    };

    /// <summary>Returns whether the tokens of both settings represent the same caller, possibly with different secrets.</summary>
    public bool IsSameCaller(TokenSettings other) =>
        ClientId == other.ClientId
        && Style == other.Style
        && Scope == other.Scope
        && UseIdToken == other.UseIdToken
        && Url == other.Url
        && _realm == other._realm
        && _authority == other._authority
        && _endpoint == other._endpoint
        && FixedToken == other.FixedToken
        && CliLogin == other.CliLogin
        && ReferenceEquals(Provider, other.Provider)
        && ReferenceEquals(Assertion, other.Assertion);

    public bool Equals(TokenSettings? other) =>
        other is not null && IsSameCaller(other) && CredentialStyle == other.CredentialStyle && Equals(Secret, other.Secret);

    public override bool Equals(object? obj) => Equals(obj as TokenSettings);

    public override int GetHashCode() => HashCode.Combine(Style, ClientId, Scope, UseIdToken, Url, _realm);

    private Uri Combine(string path) => new($"{Url.AbsoluteUri.TrimEnd('/')}/{path}", UriKind.Absolute);
}
