namespace RunAi.Generator.Api.Model;

/// <summary>Represents resources that are found by their names.</summary>
/// <param name="List">The operation that lists them.</param>
/// <param name="Name">The path of the name in an item of the list.</param>
/// <param name="Item">The operation that reads one of them by its ID; null if there is none.</param>
/// <param name="Creation">How a resource is created unless it exists; null if that is not known.</param>
internal sealed record ApiNamedResource(ApiOperationModel List, ApiPropertyPath Name, ApiOperationModel? Item, ApiNamedCreation? Creation)
{
    /// <summary>Gets the operation that the methods are named after.</summary>
    public required ApiOperationModel NameSource { get; init; }
}
