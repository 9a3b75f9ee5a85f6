namespace RunAi.Generated.Authentication;

/// <summary>Specifies the kind of a control plane's token endpoint. It is never probed, because each attempt would send the secret.</summary>
public enum TokenEndpointStyle
{
    /// <summary>
    /// A form to Keycloak's realm at <c>{url}/auth/realms/{realm}/protocol/openid-connect/token</c>, with scope=openid and response_type=id_token. Every
    /// control plane since 2021 supports it. The default.
    /// </summary>
    KeycloakRealm,

    /// <summary>A form to <c>{url}/api/v2/token</c> (RFC 6749, section 4.4). Control planes since 2.24 support it.</summary>
    OAuthForm,

    /// <summary>JSON with grantType, clientID and clientSecret to <c>{url}/api/v1/token</c>. Control planes since 2.20 support it.</summary>
    RunAiJson,

    /// <summary>JSON with grantType app_token, appID and appSecret to <c>{url}/api/v1/token</c>. Control planes 2.18 and 2.19 support it.</summary>
    RunAiAppToken,

    /// <summary>
    /// A form to the endpoint in the realm's discovery document at <c>/.well-known/openid-configuration</c> (OpenID Connect Discovery 1.0, section 4). The
    /// document must contain the realm as the issuer and an endpoint on the realm's host. It is read for each token request.
    /// </summary>
    Discovery,
}
