namespace RunAi.Generator.Api.Model;

/// <summary>Represents a security scheme.</summary>
/// <param name="Name">The name in the document.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Description">The description.</param>
internal sealed record ApiSecurityScheme(string Name, ApiSecuritySchemeKind Kind, string? Description)
{
    /// <summary>Gets the name of the header, query parameter or cookie of an API key.</summary>
    public string KeyName { get; init; } = string.Empty;

    /// <summary>Gets the token URL or the URL of the discovery document; null if there is none.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the scopes that operations require, separated by spaces.</summary>
    public string Scope { get; init; } = string.Empty;

    /// <summary>Gets why the runtime does not create the credential; null if it does.</summary>
    public string? Limitation { get; init; }
}
