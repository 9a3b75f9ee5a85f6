namespace RunAi.Generator.Api.Model;

/// <summary>Represents pagination by offset.</summary>
/// <param name="Offset">The query parameter for the number of items to skip.</param>
/// <param name="Limit">The query parameter for the size of a page; null if there is none.</param>
/// <param name="Next">The property path, such as <c>page.next</c>, of the next page's offset in the response; null if there is none.</param>
/// <param name="Total">The property path of the number of items in all pages; null if there is none.</param>
internal sealed record ApiPagination(ApiParameter Offset, ApiParameter? Limit, string? Next, string? Total);
