using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents how a resource with a name is created.</summary>
/// <param name="Operation">The operation that creates it.</param>
/// <param name="Name">The path of the name in the body.</param>
/// <param name="ListArguments">The values of the required parameters of the list, in their order.</param>
/// <param name="Scope">The values in the body and the item that both have, and within which names are unique, such as the cluster.</param>
/// <param name="Conditions">The values that an item has if the operation creates such resources, such as the kind.</param>
/// <param name="Read">How the resource is read by its ID; null if an item of the list is sufficient.</param>
/// <param name="HasOwnResult">
/// Whether the response of the operation is returned as such, because it has another type and contains what no other response does, such as a secret.
/// </param>
internal sealed record ApiNamedCreation(
    ApiOperationModel Operation,
    ApiPropertyPath Name,
    IReadOnlyList<ApiListArgument> ListArguments,
    IReadOnlyList<(ApiPropertyPath Body, ApiPropertyPath Item)> Scope,
    IReadOnlyList<KeyValuePair<ApiPropertyPath, string>> Conditions,
    ApiNamedRead? Read,
    bool HasOwnResult);
