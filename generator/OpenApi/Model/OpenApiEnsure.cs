using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>
/// Represents <c>x-runai-ensure</c> of an operation that creates a resource: how a resource with the same name is found. Paths have dots between the names of
/// properties.
/// </summary>
/// <param name="Location">The location of the extension.</param>
/// <param name="List">The operationId of the list; null for the GET of the same path.</param>
/// <param name="Name">The path of the name in the body; null if it is that of an item.</param>
/// <param name="ItemName">The path of the name in an item of the list; null if it is that of the body.</param>
/// <param name="Scope">The properties next to both names within which names are unique; null for those that are detected.</param>
/// <param name="Where">The values that an item has if the operation creates such resources, by paths, such as the kind.</param>
/// <param name="Parameters">The paths of the values in the body for required parameters of the list.</param>
internal sealed record OpenApiEnsure(
    SourceLocation Location,
    string? List,
    string? Name,
    string? ItemName,
    IReadOnlyList<string>? Scope,
    IReadOnlyList<KeyValuePair<string, string>> Where,
    IReadOnlyList<KeyValuePair<string, string>> Parameters);
