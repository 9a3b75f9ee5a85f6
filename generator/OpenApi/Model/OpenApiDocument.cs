using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents an OpenAPI document, independent of its version. Schemas are identified by their JSON pointers.</summary>
internal sealed class OpenApiDocument
{
    /// <summary>Gets the version as written, such as <c>3.0.3</c>.</summary>
    public required string Version { get; init; }

    public string? Title { get; init; }

    /// <summary>Gets a value indicating whether the API is one of Run:ai, whose requests have the token of the tenant.</summary>
    public bool IsOfRunAi => Title is { } title && title.IndexOf("Run:ai", StringComparison.OrdinalIgnoreCase) >= 0;

    public string? Description { get; init; }

    /// <summary>Gets <c>info.version</c>.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>
    /// Gets the path that all routes start with: <c>basePath</c> (2.0) or the path of the first server's URL with the defaults of its variables
    /// (3.x). It has no trailing slash and can be empty. The host of a document is never used.
    /// </summary>
    public string BasePath { get; init; } = string.Empty;

    /// <summary>Gets the tags in document order.</summary>
    public IReadOnlyList<OpenApiTag> Tags { get; init; } = [];

    /// <summary>Gets the operations in document order.</summary>
    public IReadOnlyList<OpenApiOperation> Operations { get; init; } = [];

    /// <summary>Gets the security schemes in document order.</summary>
    public IReadOnlyList<OpenApiSecurityScheme> SecuritySchemes { get; init; } = [];

    /// <summary>Gets the alternatives of the security of operations that declare none of their own; null if the document declares none.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement>? Security { get; init; }

    /// <summary>Gets the schemas that operations refer to, directly or indirectly, by JSON pointer.</summary>
    public IReadOnlyDictionary<string, Schema> Schemas { get; init; } = new Dictionary<string, Schema>();
}
