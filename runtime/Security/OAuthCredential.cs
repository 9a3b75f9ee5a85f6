using RunAi.Generated.Authentication;

namespace RunAi.Generated.Security;

/// <summary>
/// Represents a token of OAuth 2.0: requested with client credentials (RFC 6749, section 4.4) from the token URL of the API description, or provided by the
/// application. Requested tokens are cached, renewed in the background, and renewed once after a 401.
/// </summary>
/// <example>
/// <code>
/// credentials.OAuth.UseClientCredentials("client ID", secret, new Uri("https://login.example.com"));
/// </code>
/// </example>
public sealed class OAuthCredential : ClientCredentialsCredential
{
    /// <summary>Initializes a new instance of the <see cref="OAuthCredential"/> class.</summary>
    /// <param name="property">The name of the property, for messages.</param>
    /// <param name="scheme">The name of the security scheme.</param>
    /// <param name="tokenUrl">The token URL. A relative one is relative to the address of the API.</param>
    /// <param name="scope">The scopes that the operations require, separated by spaces.</param>
    public OAuthCredential(string property, string scheme, string tokenUrl, string scope)
        : base(property, scheme, tokenUrl, scope)
    {
    }

    private protected override TokenEndpointStyle Style => TokenEndpointStyle.OAuthForm;

    private protected override void SetAddress(TokenEndpointOptions options, Uri address) => options.Address = address;
}
