using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

internal sealed class OpenApiRequestBody
{
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    public string? Description { get; init; }

    public bool Required { get; init; }

    /// <summary>Gets the name of a Swagger 2.0 body parameter, or <c>x-codegen-request-body-name</c>; null if there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the media types in document order.</summary>
    public IReadOnlyList<OpenApiMediaType> Content { get; init; } = [];
}
