namespace RunAi.Generated.Authentication;

/// <summary>How a control plane wants to be asked for tokens. It is chosen, never found out by trying: a try would send the secret.</summary>
public enum TokenEndpointStyle
{
    /// <summary>
    /// A form to Keycloak's realm at <c>{url}/auth/realms/{realm}/protocol/openid-connect/token</c>, with scope=openid and response_type=id_token:
    /// every control plane since 2021. The default.
    /// </summary>
    KeycloakRealm,

    /// <summary>A form to <c>{url}/api/v2/token</c> (RFC 6749, section 4.4): control planes from 2.24 on.</summary>
    OAuthForm,

    /// <summary>JSON to <c>{url}/api/v1/token</c> with grantType, clientID and clientSecret: control planes from 2.20 on.</summary>
    RunAiJson,

    /// <summary>JSON to <c>{url}/api/v1/token</c> with grantType app_token, appID and appSecret: control planes 2.18 and 2.19.</summary>
    RunAiAppToken,

    /// <summary>
    /// A form to the endpoint that the realm names in its <c>/.well-known/openid-configuration</c>. It must name itself as the issuer and an endpoint at
    /// its own host (OpenID Connect Discovery 1.0, section 4.3). It is asked each time, which is once in hours.
    /// </summary>
    Discovery,
}
