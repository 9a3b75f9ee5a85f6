namespace RunAi.Generator.Api.Model;

internal enum ApiSecuritySchemeKind
{
    ApiKeyHeader,
    ApiKeyQuery,
    ApiKeyCookie,
    Basic,
    Bearer,

    /// <summary>A bearer token, which can be requested with client credentials.</summary>
    OAuth,

    /// <summary>A bearer token, which can be requested with client credentials from the endpoint in a discovery document.</summary>
    OpenIdConnect,

    /// <summary>A handler of the application authenticates requests.</summary>
    Handler,
}
