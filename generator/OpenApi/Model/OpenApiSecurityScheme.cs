using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents a declared security scheme, in one form for all versions.</summary>
internal sealed record OpenApiSecurityScheme
{
    public required string Name { get; init; }

    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>Gets the type of OpenAPI 3: <c>apiKey</c>, <c>http</c>, <c>oauth2</c>, <c>openIdConnect</c>, <c>mutualTLS</c> or an unknown one.</summary>
    public required string Type { get; init; }

    public string? Description { get; init; }

    /// <summary>Gets the name of the header, query parameter or cookie of an API key.</summary>
    public string? KeyName { get; init; }

    /// <summary>Gets the location of an API key: <c>header</c>, <c>query</c> or <c>cookie</c>.</summary>
    public string? In { get; init; }

    /// <summary>Gets the scheme of HTTP authentication in lower case, such as <c>basic</c>.</summary>
    public string? HttpScheme { get; init; }

    /// <summary>Gets the token URL of the client credentials flow; null without that flow.</summary>
    public string? TokenUrl { get; init; }

    /// <summary>Gets the URL of the discovery document of OpenID Connect.</summary>
    public string? DiscoveryUrl { get; init; }
}
