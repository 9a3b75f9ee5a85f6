namespace RunAi.Generated.Security;

/// <summary>Represents a bearer token (RFC 6750) that the application provides.</summary>
/// <example>
/// <code>
/// credentials.Bearer.Use(token);
/// credentials.Bearer.Use(cancellationToken => tokens.GetTokenAsync(cancellationToken));   // called for each request, and again after a 401
/// </code>
/// </example>
public sealed class BearerCredential : TokenCredential
{
    /// <summary>Initializes a new instance of the <see cref="BearerCredential"/> class.</summary>
    /// <param name="property">The name of the property, for messages.</param>
    /// <param name="scheme">The name of the security scheme.</param>
    public BearerCredential(string property, string scheme)
        : base(property, scheme)
    {
    }
}
