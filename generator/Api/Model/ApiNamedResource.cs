using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents resources that are found by their names.</summary>
/// <param name="List">The operation that lists them. Its required parameters are in the path.</param>
/// <param name="Name">The path of the name in an item of the list.</param>
/// <param name="Creations">How resources are created unless they exist. A list of several kinds has one for each kind.</param>
internal sealed record ApiNamedResource(ApiOperationModel List, ApiPropertyPath Name, IReadOnlyList<ApiNamedCreation> Creations)
{
    /// <summary>Gets the operation that the methods are named after; null for the type of the items.</summary>
    public required ApiOperationModel? NameSource { get; init; }
}
