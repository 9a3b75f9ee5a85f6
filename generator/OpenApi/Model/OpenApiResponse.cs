using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

internal sealed class OpenApiResponse
{
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>Gets the status code (<c>200</c>), a range in upper case (<c>4XX</c>) or <c>default</c>.</summary>
    public required string Status { get; init; }

    public string? Description { get; init; }

    /// <summary>Gets the media types in document order; empty for a response without a body.</summary>
    public IReadOnlyList<OpenApiMediaType> Content { get; init; } = [];

    /// <summary>Gets the declared headers in document order, without <c>Content-Type</c>.</summary>
    public IReadOnlyList<OpenApiParameter> Headers { get; init; } = [];
}
