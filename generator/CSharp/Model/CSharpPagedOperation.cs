namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the method that enumerates the items of an operation's list, and its static description.</summary>
/// <param name="MethodName">The name without the suffix <c>Async</c>.</param>
/// <param name="ItemType">The type of the items.</param>
/// <param name="ReadFunction">The function that reads an item.</param>
/// <param name="ItemsProperty">The property with the list; null if the response is the list.</param>
/// <param name="ContainerProperty">The property of the response whose value contains the property with the list; null if the response contains it.</param>
/// <param name="Pagination">The parameters and properties of pagination; null if the list is not paginated.</param>
/// <param name="NameFilter">The property of the options that selects the items with a name; null if there is none.</param>
internal sealed record CSharpPagedOperation(
    string MethodName,
    string ItemType,
    string ReadFunction,
    string? ItemsProperty,
    string? ContainerProperty,
    CSharpPagination? Pagination,
    string? NameFilter);
