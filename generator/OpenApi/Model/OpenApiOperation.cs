using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

internal sealed class OpenApiOperation
{
    /// <summary>The JSON pointer of the operation below its path, also where the path item is a reference: no two operations share one.</summary>
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>
    /// In lower case: <c>get</c>, <c>put</c>, <c>post</c>, <c>delete</c>, <c>options</c>, <c>head</c>, <c>patch</c>, <c>trace</c>, <c>query</c>; any
    /// other as <c>additionalOperations</c> spells it.
    /// </summary>
    public required string Method { get; init; }

    /// <summary>The method as it is sent, such as <c>GET</c>.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path template as written, such as <c>/pets/{petId}</c>, without query or fragment.</summary>
    public required string Path { get; init; }

    public string? OperationId { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Overrides <see cref="OpenApiDocument.BasePath"/> where the path item or the operation has servers of its own; null for no override.</summary>
    public string? BasePath { get; init; }

    /// <summary>The parameters of the path item and of the operation, references resolved; the operation's replace the path item's of the same name and location.</summary>
    public IReadOnlyList<OpenApiParameter> Parameters { get; init; } = [];

    public OpenApiRequestBody? RequestBody { get; init; }

    /// <summary>By status pattern, in document order.</summary>
    public IReadOnlyList<OpenApiResponse> Responses { get; init; } = [];

    /// <summary>The Run:ai role that callers need, from <c>x-runai-role</c>; null where the document does not say.</summary>
    public string? RequiredRole { get; init; }
}
