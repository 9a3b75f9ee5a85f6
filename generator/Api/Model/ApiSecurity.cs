using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the credentials of an API that is not Run:ai's.</summary>
/// <param name="Schemes">The schemes that operations require, in document order.</param>
/// <param name="Requirements">The distinct requirements of operations, in the order of the operations.</param>
internal sealed record ApiSecurity(IReadOnlyList<ApiSecurityScheme> Schemes, IReadOnlyList<ApiSecurityRequirement> Requirements);

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

/// <summary>Represents the security of operations: one of the alternatives is required, with all of its schemes. An empty one requires no credential.</summary>
/// <param name="Alternatives">The names of the schemes of each alternative.</param>
internal sealed record ApiSecurityRequirement(IReadOnlyList<IReadOnlyList<string>> Alternatives);
