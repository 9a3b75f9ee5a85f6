namespace RunAi.Generator.Api.Model;

/// <summary>The list that an operation answers with.</summary>
/// <param name="ItemsProperty">The member of the response that is the list; null where the response itself is.</param>
/// <param name="ContainerProperty">The member of the response whose member the list is; null where it is the response's own.</param>
/// <param name="Item">What the list holds.</param>
/// <param name="Pagination">How all of it is had; null where it comes at once.</param>
internal sealed record ApiPagedOperation(string? ItemsProperty, string? ContainerProperty, ApiTypeUse Item, ApiPagination? Pagination);
