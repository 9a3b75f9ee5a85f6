using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Api.Model;

internal sealed record ApiOperationModel
{
    /// <summary>The JSON pointer of the operation.</summary>
    public required string Key { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>The operationId, or method and path where the document has none.</summary>
    public required string NameHint { get; init; }

    /// <summary>The name of the group that the operation belongs to: its first tag.</summary>
    public required string Group { get; init; }

    /// <summary>In lower case where OpenAPI has a field for it, else as it is sent.</summary>
    public required string Method { get; init; }

    /// <summary>The method as it is sent, such as <c>GET</c>.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path template as written in the document.</summary>
    public required string Path { get; init; }

    /// <summary>The base path and the path template.</summary>
    public required string Route { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public string? RequiredRole { get; init; }

    /// <summary>Path parameters in the order of the route, the others in document order.</summary>
    public required IReadOnlyList<ApiParameter> Parameters { get; init; }

    public ApiBody? Body { get; init; }

    /// <summary>
    /// The forms in which callers can have the answer; at least one. More than one where the document offers the same
    /// answer in several media types, such as JSON and CSV.
    /// </summary>
    public required IReadOnlyList<ApiSuccessResponse> Responses { get; init; }

    public required IReadOnlyList<ApiError> Errors { get; init; }

    /// <summary>Gets the list that the first form of the response is or contains; null if there is none.</summary>
    public ApiPagedOperation? PagedOperation { get; init; }
}
