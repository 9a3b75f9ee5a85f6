using System.Collections.Generic;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.Api;

/// <summary>Decides how the credential of a security scheme is sent.</summary>
internal static class SecuritySchemes
{
    private const string ProvideToken = "Provide a bearer token with Use.";
    private const string ProvideHandler = "Authenticate requests in a handler, and call UseHandler.";

    // Headers on which the connection or the format of the body depend. "Cookie" has its own location.
    private static readonly HashSet<string> ImpossibleHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Allow", "Connection", "Cookie", "Expect", "Expires", "Host", "Keep-Alive", "Last-Modified", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    public static ApiSecurityScheme Create(OpenApiSecurityScheme scheme) => scheme.Type switch
    {
        "apiKey" => CreateApiKey(scheme),
        "http" => CreateHttp(scheme),
        "oauth2" => scheme.TokenUrl is { } url && IsAddress(url)
            ? Create(scheme, ApiSecuritySchemeKind.OAuth) with { Url = url }
            : Create(scheme, ApiSecuritySchemeKind.Bearer) with
            {
                Limitation = (scheme.TokenUrl is null ? "has no client credentials flow. " : "has a token URL that is not valid. ") + ProvideToken,
            },
        "openIdConnect" => scheme.DiscoveryUrl is { } url && IsDiscovery(url)
            ? Create(scheme, ApiSecuritySchemeKind.OpenIdConnect) with { Url = url }
            : Create(scheme, ApiSecuritySchemeKind.Bearer) with
            {
                Limitation = "has a URL that does not end with /.well-known/openid-configuration. " + ProvideToken,
            },
        "mutualTLS" => CreateHandler(scheme, "requires a client certificate. Configure it in the primary handler, and call UseHandler."),
        _ => CreateHandler(scheme, $"has the type \"{scheme.Type}\". {ProvideHandler}"),
    };

    private static ApiSecurityScheme CreateApiKey(OpenApiSecurityScheme scheme)
    {
        var name = scheme.KeyName ?? string.Empty;
        var kind = scheme.In switch
        {
            "header" when HttpToken.IsValid(name) && !IsImpossibleHeader(name) => ApiSecuritySchemeKind.ApiKeyHeader,
            "query" when name.Length > 0 => ApiSecuritySchemeKind.ApiKeyQuery,
            "cookie" when HttpToken.IsValid(name) => ApiSecuritySchemeKind.ApiKeyCookie,
            _ => ApiSecuritySchemeKind.Handler,
        };
        return kind == ApiSecuritySchemeKind.Handler
            ? CreateHandler(scheme, $"is an API key named \"{name}\" in \"{scheme.In}\", which cannot be sent. {ProvideHandler}")
            : Create(scheme, kind) with { KeyName = name };
    }

    private static ApiSecurityScheme CreateHttp(OpenApiSecurityScheme scheme) => scheme.HttpScheme switch
    {
        "basic" => Create(scheme, ApiSecuritySchemeKind.Basic),
        "bearer" => Create(scheme, ApiSecuritySchemeKind.Bearer),
        var other => CreateHandler(scheme, $"has the HTTP scheme \"{other}\". {ProvideHandler}"),
    };

    private static ApiSecurityScheme CreateHandler(OpenApiSecurityScheme scheme, string limitation) =>
        Create(scheme, ApiSecuritySchemeKind.Handler) with { Limitation = limitation };

    private static ApiSecurityScheme Create(OpenApiSecurityScheme scheme, ApiSecuritySchemeKind kind) => new(scheme.Name, kind, scheme.Description);

    private static bool IsImpossibleHeader(string name) =>
        ImpossibleHeaders.Contains(name)
        || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Proxy-", StringComparison.OrdinalIgnoreCase);

    // A relative URL is relative to the address of the API.
    private static bool IsAddress(string url) =>
        url.Length > 0 && Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var address)
        && (!address.IsAbsoluteUri || address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeFile);

    private static bool IsDiscovery(string url) => IsAddress(url) && url.EndsWith("/.well-known/openid-configuration", StringComparison.Ordinal);
}
