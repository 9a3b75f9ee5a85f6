using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents a method that calls the operation for the kind of a resource.</summary>
/// <param name="NameHint">The name that the name of the method is derived from.</param>
/// <param name="Resolver">The operation that reads the resource by its ID.</param>
/// <param name="Kind">The path of the kind in the resource.</param>
/// <param name="Operations">The operations by the values of the kind. They have the same parameter as the resolver.</param>
internal sealed record ApiDispatch(
    string NameHint,
    ApiOperationModel Resolver,
    ApiPropertyPath Kind,
    IReadOnlyList<KeyValuePair<string, ApiOperationModel>> Operations);
