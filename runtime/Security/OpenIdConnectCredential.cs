using RunAi.Generated.Authentication;

namespace RunAi.Generated.Security;

/// <summary>
/// Represents a token of an OpenID Connect provider: requested with client credentials from the token endpoint in the provider's discovery document (OpenID
/// Connect Discovery 1.0, section 4), or provided by the application.
/// </summary>
public sealed class OpenIdConnectCredential : ClientCredentialsCredential
{
    private const string WellKnown = "/.well-known/openid-configuration";

    /// <summary>Initializes a new instance of the <see cref="OpenIdConnectCredential"/> class.</summary>
    /// <param name="property">The name of the property, for messages.</param>
    /// <param name="scheme">The name of the security scheme.</param>
    /// <param name="discoveryUrl">The URL of the discovery document, which ends with <c>/.well-known/openid-configuration</c>.</param>
    /// <param name="scope">The scopes that the operations require, separated by spaces.</param>
    public OpenIdConnectCredential(string property, string scheme, string discoveryUrl, string scope)
        : base(property, scheme, discoveryUrl, scope)
    {
    }

    private protected override TokenEndpointStyle Style => TokenEndpointStyle.Discovery;

    private protected override void SetAddress(TokenEndpointOptions options, Uri address) =>
        options.Authority = new Uri(address.AbsoluteUri[..^WellKnown.Length], UriKind.Absolute);
}
