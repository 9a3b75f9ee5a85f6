using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents how a resource with a name is read by its ID.</summary>
/// <param name="Operation">The operation that reads it.</param>
/// <param name="Id">The path of the ID in an item of the list.</param>
/// <param name="CreatedId">The path of the ID in the response of the creation, if the resource is also read after it; otherwise null.</param>
/// <param name="Arguments">The required parameters of the operation in order: indexes of those of the list; null for the ID.</param>
/// <param name="ReadsItem">Whether an existing resource is also read, because an item of the list has another type.</param>
internal sealed record ApiNamedRead(
    ApiOperationModel Operation, ApiPropertyPath Id, ApiPropertyPath? CreatedId, IReadOnlyList<int?> Arguments, bool ReadsItem);
