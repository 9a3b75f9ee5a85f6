namespace RunAi.Generated.Authentication;

/// <summary>Specifies where a form-encoded token request contains the client ID and secret (RFC 6749, section 2.3.1).</summary>
public enum ClientCredentialStyle
{
    /// <summary>In the body, as client_id and client_secret (client_secret_post). The default, as Run:ai documents.</summary>
    PostBody,

    /// <summary>In the Authorization header with the Basic scheme (client_secret_basic).</summary>
    AuthorizationHeader,
}
