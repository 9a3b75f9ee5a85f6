using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents how a resource with a name is created.</summary>
/// <param name="Operation">The operation that creates it.</param>
/// <param name="Name">The path of the name in the body.</param>
/// <param name="Scope">The values in the body and the item that both have, and within which names are unique, such as the cluster.</param>
/// <param name="Id">The path of the ID in an item of the list, if the item is read again by its ID; null if the list has the type of the result.</param>
internal sealed record ApiNamedCreation(
    ApiOperationModel Operation,
    ApiPropertyPath Name,
    IReadOnlyList<(ApiPropertyPath Body, ApiPropertyPath Item)> Scope,
    ApiPropertyPath? Id);
