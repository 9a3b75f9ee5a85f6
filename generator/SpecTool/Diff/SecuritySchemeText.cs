using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Describes security schemes for reports.</summary>
internal static class SecuritySchemeText
{
    /// <summary>Returns how the credential of a scheme is sent.</summary>
    public static string Describe(OpenApiSecurityScheme scheme) => scheme.Type switch
    {
        "apiKey" => $"API key in the {scheme.In} `{scheme.KeyName}`",
        "http" => $"HTTP {scheme.HttpScheme}",
        "oauth2" => "OAuth 2.0",
        "openIdConnect" => "OpenID Connect",
        "mutualTLS" => "mutual TLS",
        var type => $"the type `{type}`",
    };
}
