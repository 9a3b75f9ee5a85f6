using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

internal sealed class OpenApiOperation
{
    /// <summary>Gets the JSON pointer of the operation below its path. It is unique, even if the path item is a reference.</summary>
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>
    /// Gets the method in lower case (<c>get</c>, <c>put</c>, <c>post</c>, <c>delete</c>, <c>options</c>, <c>head</c>, <c>patch</c>, <c>trace</c>,
    /// <c>query</c>), or any other as written in <c>additionalOperations</c>.
    /// </summary>
    public required string Method { get; init; }

    /// <summary>Gets the method as it is sent, such as <c>GET</c>.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>Gets the path template as written, such as <c>/pets/{petId}</c>, without query or fragment.</summary>
    public required string Path { get; init; }

    public string? OperationId { get; init; }

    /// <summary>Gets <c>x-runai-name</c>: the name of the operation in C#; null for <see cref="OperationId"/>, or else method and path.</summary>
    public string? PreferredName { get; init; }

    /// <summary>Gets <c>x-runai-former-name</c>: the name under which the operation can also be called; null for none.</summary>
    public string? FormerName { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Gets the base path of the path item's or operation's own servers; null for <see cref="OpenApiDocument.BasePath"/>.</summary>
    public string? BasePath { get; init; }

    /// <summary>
    /// Gets the parameters of the path item and the operation. Those of the operation replace those of the path item with the same name and
    /// location.
    /// </summary>
    public IReadOnlyList<OpenApiParameter> Parameters { get; init; } = [];

    public OpenApiRequestBody? RequestBody { get; init; }

    /// <summary>Gets the responses in document order.</summary>
    public IReadOnlyList<OpenApiResponse> Responses { get; init; } = [];

    /// <summary>Gets the alternatives of the operation's own security; null for <see cref="OpenApiDocument.Security"/>.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement>? Security { get; init; }

    /// <summary>Gets the Run:ai role that callers need, from <c>x-runai-role</c>; null if the document does not declare it.</summary>
    public string? RequiredRole { get; init; }

    /// <summary>Gets what the operation does in the API of Kubernetes, from <c>x-kubernetes-action</c>; null for operations of other APIs.</summary>
    public KubernetesAction? Kubernetes { get; init; }

    /// <summary>Gets <c>x-runai-wait</c>: the phases of the resource that the operation reads; null if it has none.</summary>
    public OpenApiWait? Wait { get; init; }

    /// <summary>Gets <c>x-runai-pagination</c>: how the pages of the list are requested; null if there is none.</summary>
    public OpenApiPagination? Pagination { get; init; }

    /// <summary>Gets <c>x-runai-stream</c>: how the response is read item by item; null if there is none.</summary>
    public OpenApiStream? Stream { get; init; }

    /// <summary>Gets <c>x-runai-dispatch</c>: the operations for each kind of the resource that the operation reads; null if it has none.</summary>
    public OpenApiDispatch? Dispatch { get; init; }

    /// <summary>Gets <c>x-runai-ensure</c>: how a resource with the name of the one that the operation creates is found; null if there is none.</summary>
    public OpenApiEnsure? Ensure { get; init; }
}
