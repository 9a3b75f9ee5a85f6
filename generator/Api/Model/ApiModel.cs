using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents an API: its operations in groups and their types, independent of C#.</summary>
internal sealed class ApiModel
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Version { get; init; }

    /// <summary>Gets the path of the server's URL, with which routes begin; empty if there is none.</summary>
    public string ServerPath { get; init; } = string.Empty;

    /// <summary>Gets the credentials of the API; null if it has none, or if they are those of Run:ai or a cluster.</summary>
    public ApiSecurity? Security { get; init; }

    /// <summary>Gets the security schemes that the document declares, also those that no operation requires.</summary>
    public IReadOnlyList<OpenApiSecurityScheme> DeclaredSchemes { get; init; } = [];

    /// <summary>Gets the security of operations that declare none of their own; null if the document declares none.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement>? DeclaredSecurity { get; init; }

    /// <summary>Gets the groups with operations, in ordinal order of their names.</summary>
    public required IReadOnlyList<ApiGroup> Groups { get; init; }

    /// <summary>Gets the operations in ordinal order of their keys, so that the model does not depend on the order of the document.</summary>
    public required IReadOnlyList<ApiOperationModel> Operations { get; init; }

    /// <summary>Gets the resources that are found by their names, in the order of the operations.</summary>
    public required IReadOnlyList<ApiNamedResource> NamedResources { get; init; }

    /// <summary>Gets the methods that call the operation for the kind of a resource.</summary>
    public required IReadOnlyList<ApiDispatch> Dispatches { get; init; }

    /// <summary>Gets the kinds of Kubernetes, whose operations the runtime implements, in ordinal order of their names.</summary>
    public required IReadOnlyList<ApiResource> Resources { get; init; }

    /// <summary>Gets a value indicating whether the client uses the runtime for Kubernetes.</summary>
    public required bool NeedsKubernetes { get; init; }

    /// <summary>Gets the named types that operations and resources refer to, directly or indirectly, by key and in ordinal order.</summary>
    public required IReadOnlyDictionary<string, ApiDeclaration> Declarations { get; init; }
}
