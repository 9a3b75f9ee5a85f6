namespace RunAi.Generated.Authentication;

/// <summary>Where id and secret stand in a token request that is a form (RFC 6749, section 2.3.1).</summary>
public enum ClientAuthenticationMethod
{
    /// <summary>In the form, as client_id and client_secret. The default, and what Run:ai documents.</summary>
    Post,

    /// <summary>In the header Authorization, each form-encoded before they are joined.</summary>
    Basic,
}
