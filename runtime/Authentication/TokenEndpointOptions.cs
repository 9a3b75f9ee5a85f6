namespace RunAi.Generated.Authentication;

/// <summary>Specifies how tokens are requested with the client credentials grant (RFC 6749, section 4.4).</summary>
public sealed class TokenEndpointOptions
{
    internal TokenEndpointOptions()
    {
    }

    /// <summary>
    /// Gets or sets the kind of the token endpoint. The default is <see cref="TokenEndpointStyle.KeycloakRealm"/>. Configuration key: <c>TokenStyle</c>.
    /// Environment variable: RUNAI_TOKEN_STYLE.
    /// </summary>
    public TokenEndpointStyle Style { get; set; }

    /// <summary>
    /// Gets or sets the address of the token endpoint, which receives the secret: https, or http to the local machine. The default is determined by
    /// <see cref="Style"/>. Configuration key: <c>TokenEndpoint</c>. Environment variable: RUNAI_TOKEN_ENDPOINT.
    /// </summary>
    public Uri? Address { get; set; }

    /// <summary>
    /// Gets or sets the address of the realm for <see cref="TokenEndpointStyle.Discovery"/>, which is its issuer. The default is
    /// <c>{url}/auth/realms/{realm}</c>. Configuration key: <c>Authority</c>.
    /// </summary>
    public Uri? Authority { get; set; }

    /// <summary>
    /// Gets or sets the requested scope; an empty string requests none. The default is <c>openid</c> for <see cref="TokenEndpointStyle.KeycloakRealm"/>
    /// and no scope for the other styles. Not sent in JSON requests. Configuration key: <c>Scope</c>.
    /// </summary>
    public string? Scope { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the id_token of the response is the bearer token, as some of Run:ai's documentation of 2022 and 2023
    /// describes. The default is <see langword="false"/>: servers accept the access token. Configuration key: <c>UseIdToken</c>.
    /// </summary>
    public bool UseIdToken { get; set; }

    /// <summary>
    /// Gets or sets where the client ID and secret are sent. The default is <see cref="ClientCredentialStyle.PostBody"/>. Configuration key:
    /// <c>ClientCredentialStyle</c>.
    /// </summary>
    public ClientCredentialStyle ClientCredentialStyle { get; set; }

    /// <summary>Gets or sets the origins of discovered token endpoints; <see langword="null"/> for the host of the realm.</summary>
    internal AllowedOrigins? AllowedOrigins { get; set; }
}
