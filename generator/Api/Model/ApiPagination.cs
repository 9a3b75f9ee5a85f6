namespace RunAi.Generator.Api.Model;

/// <summary>How a list that comes in pages is asked for, and how its last page is known.</summary>
/// <param name="Offset">The query parameter for the number of items to skip.</param>
/// <param name="Limit">The query parameter for the size of a page; null for none.</param>
/// <param name="Next">The member of the response that is the offset of the next page, with a dot where it stands in an object; null for none.</param>
/// <param name="Total">The member of the response that is the number of items in all pages, written likewise; null for none.</param>
internal sealed record ApiPagination(ApiParameter Offset, ApiParameter? Limit, string? Next, string? Total);
