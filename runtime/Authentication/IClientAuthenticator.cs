namespace RunAi.Generated.Authentication;

/// <summary>
/// Another way for the application to prove who it is, for instance a signed assertion (private_key_jwt, RFC 7523). It is asked for each token
/// request anew, so an assertion is never sent twice.
/// </summary>
public interface IClientAuthenticator
{
    /// <summary>Adds what proves the application's identity to a token request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    ValueTask AuthenticateAsync(ClientAuthenticationContext context, CancellationToken cancellationToken);
}
