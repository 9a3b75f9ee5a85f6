/// <summary>The credentials of ITestClient. Set those that you have.</summary>
/// <remarks>A call sends the credentials of the first alternative of its operation that are all set. Operations without security send none.</remarks>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class TestCredentials : ApiCredentials
{
    internal static readonly SecurityRequirement Requirement1 =
        new(["header_key"], ["query"], ["session"], ["basic"], ["bearer"], ["oauth"], ["oidc"], ["certificate"]);

    /// <summary>Gets the credential of the security scheme header_key: a key in the header X-API-Key.</summary>
    /// <remarks>The key of the account.</remarks>
    public ApiKeyCredential HeaderKey { get; } = new("HeaderKey", "header_key", ApiKeyLocation.Header, "X-API-Key");

    /// <summary>Gets the credential of the security scheme query: a key in the query parameter key.</summary>
    public ApiKeyCredential Query { get; } = new("Query", "query", ApiKeyLocation.Query, "key");

    /// <summary>Gets the credential of the security scheme session: a key in the cookie session.</summary>
    public ApiKeyCredential Session { get; } = new("Session", "session", ApiKeyLocation.Cookie, "session");

    /// <summary>Gets the credential of the security scheme basic: a user name and a password.</summary>
    public BasicCredential Basic { get; } = new("Basic", "basic");

    /// <summary>Gets the credential of the security scheme bearer: a bearer token.</summary>
    public BearerCredential Bearer { get; } = new("Bearer", "bearer");

    /// <summary>Gets the credential of the security scheme oauth: client credentials for the token URL https://login.test/token, or a bearer token.</summary>
    public OAuthCredential Oauth { get; } = new("Oauth", "oauth", "https://login.test/token", "a b");

    /// <summary>Gets the credential of the security scheme oidc: client credentials for the provider at https://login.test/.well-known/openid-configuration, or a bearer token.</summary>
    public OpenIdConnectCredential Oidc { get; } = new("Oidc", "oidc", "https://login.test/.well-known/openid-configuration", "");

    /// <summary>Gets the credential of the security scheme certificate: a handler of the application authenticates requests.</summary>
    /// <remarks>The scheme requires a client certificate. Configure it in the primary handler, and call UseHandler.</remarks>
    public HandlerCredential Certificate { get; } = new("Certificate", "certificate");

    /// <inheritdoc/>
    protected override IReadOnlyList<ApiCredential> All => [HeaderKey, Query, Session, Basic, Bearer, Oauth, Oidc, Certificate];
}
