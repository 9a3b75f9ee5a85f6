using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>
/// Represents <c>x-runai-dispatch</c> of an operation that reads a resource of any kind: the operations of each kind that have one method together.
/// </summary>
/// <param name="Location">The location of the extension.</param>
/// <param name="Kind">The path of the kind in the response, with dots between the names of properties.</param>
/// <param name="Methods">The names of the methods, each with the operationIds by kind.</param>
internal sealed record OpenApiDispatch(
    SourceLocation Location,
    string Kind,
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<KeyValuePair<string, string>>>> Methods);
