using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

internal sealed record ApiOperationModel
{
    /// <summary>Gets the JSON pointer of the operation.</summary>
    public required string Key { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>Gets the preferred name, or else the operationId, or else the method and path.</summary>
    public required string NameHint { get; init; }

    /// <summary>Gets a value indicating whether <see cref="NameHint"/> is the operationId.</summary>
    public bool IsNamedByOperationId { get; init; }

    /// <summary>Gets the name under which the operation can also be called; null for none.</summary>
    public string? FormerName { get; init; }

    /// <summary>Gets the name of the group of the operation: its first tag.</summary>
    public required string Group { get; init; }

    /// <summary>Gets the method in lower case if OpenAPI has a field for it, or else as it is sent.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the method as it is sent, such as <c>GET</c>.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path template as written in the document.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the base path followed by the path template.</summary>
    public required string Route { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public string? RequiredRole { get; init; }

    /// <summary>Gets the alternatives of the operation's own security, which <see cref="Requirement"/> is created from; null if it declares none.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement>? DeclaredSecurity { get; init; }

    /// <summary>Gets the index of the requirement in <see cref="ApiModel.Security"/>; null if no credential is sent.</summary>
    public int? Requirement { get; init; }

    /// <summary>Gets the path parameters in the order of the route, followed by the others in document order.</summary>
    public required IReadOnlyList<ApiParameter> Parameters { get; init; }

    public ApiBody? Body { get; init; }

    /// <summary>
    /// Gets the representations of the successful response, of which there is at least one. There are several if the document
    /// declares several media types, such as JSON and CSV.
    /// </summary>
    public required IReadOnlyList<ApiSuccessResponse> Responses { get; init; }

    public required IReadOnlyList<ApiError> Errors { get; init; }

    /// <summary>Gets the status code patterns of the error responses without a type.</summary>
    public IReadOnlyList<string> UntypedErrors { get; init; } = [];

    /// <summary>Gets the list that the first representation of the response is or contains; null if there is none.</summary>
    public ApiPagedOperation? PagedOperation { get; init; }

    /// <summary>Gets the operationId; null if the document does not declare one.</summary>
    public string? OperationId { get; init; }

    /// <summary>Gets the declaration of the operations for each kind of the resource; null if there is none.</summary>
    public OpenApiDispatch? DispatchExtension { get; init; }

    /// <summary>Gets the declaration of how a resource with the same name is found, if the operation creates one; null if there is none.</summary>
    public OpenApiEnsure? EnsureExtension { get; init; }

    /// <summary>Gets the declaration of the resource's phases, which <see cref="Wait"/> is created from; null if there is none.</summary>
    public OpenApiWait? WaitExtension { get; init; }

    /// <summary>Gets the declaration of the pagination, which <see cref="PagedOperation"/> is created from; null if there is none.</summary>
    public OpenApiPagination? PaginationExtension { get; init; }

    /// <summary>Gets the metrics that the operation returns; null if it returns something else.</summary>
    public ApiMetrics? Metrics { get; init; }

    /// <summary>Gets the phases of the resource that the operation reads; null if they are not known.</summary>
    public ApiWait? Wait { get; init; }
}
