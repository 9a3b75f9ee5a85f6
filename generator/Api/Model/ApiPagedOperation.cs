namespace RunAi.Generator.Api.Model;

/// <summary>Represents the list that an operation returns.</summary>
/// <param name="ItemsProperty">The property that contains the list; null if the response itself is the list.</param>
/// <param name="ContainerProperty">The property of the response that contains <paramref name="ItemsProperty"/>; null if the response does.</param>
/// <param name="Item">The type of the items.</param>
/// <param name="Pagination">The pagination of the operation; null if one response contains the whole list.</param>
internal sealed record ApiPagedOperation(string? ItemsProperty, string? ContainerProperty, ApiTypeUse Item, ApiPagination? Pagination)
{
    /// <summary>Gets the parameter that selects the items with a name; null if there is none.</summary>
    public ApiNameFilter? NameFilter { get; init; }
}
