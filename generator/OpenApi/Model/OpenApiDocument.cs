using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>What an OpenAPI reader makes of a spec, alike for all versions. Schemas are reached by their JSON pointers.</summary>
internal sealed class OpenApiDocument
{
    /// <summary>The version as the document writes it, such as <c>3.0.3</c>.</summary>
    public required string Version { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary><c>info.version</c>.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>
    /// The path that all routes start with: <c>basePath</c> (2.0) or the path of the first server's URL with its variables' defaults (3.x).
    /// Without a trailing slash; empty for none. The host is never taken from a document.
    /// </summary>
    public string BasePath { get; init; } = string.Empty;

    /// <summary>Tag descriptions by name, in document order.</summary>
    public IReadOnlyList<OpenApiTag> Tags { get; init; } = [];

    /// <summary>In document order.</summary>
    public IReadOnlyList<OpenApiOperation> Operations { get; init; } = [];

    /// <summary>Every schema that an operation reaches, by the pointer of the place where it is written.</summary>
    public IReadOnlyDictionary<string, Schema> Schemas { get; init; } = new Dictionary<string, Schema>();
}
