namespace RunAi.Generated.Authentication;

/// <summary>
/// Provides the signed assertions (JWTs) that authenticate the application to the token endpoint: private_key_jwt or client_secret_jwt (RFC 7523,
/// section 2.2; OpenID Connect Core 1.0, section 9).
/// </summary>
public interface IClientAssertionProvider
{
    /// <summary>Returns an assertion for one token request. It is called for each request, so that no assertion is sent twice.</summary>
    /// <param name="tokenEndpoint">The address of the token endpoint, usually the audience of the assertion.</param>
    /// <param name="clientId">The client ID from <see cref="RunAiOptions.ClientId"/>, usually the issuer and subject of the assertion.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The signed JWT.</returns>
    ValueTask<string> GetAssertionAsync(Uri tokenEndpoint, string clientId, CancellationToken cancellationToken);
}
