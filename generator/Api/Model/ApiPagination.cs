namespace RunAi.Generator.Api.Model;

/// <summary>Represents the pagination of a list. Paths have dots between the names of properties, and a backslash before a dot of a name.</summary>
internal sealed record ApiPagination(ApiPaginationKind Kind)
{
    /// <summary>Gets the query parameter for the offset, the number of the page, or the cursor; null for links.</summary>
    public ApiParameter? Position { get; init; }

    /// <summary>Gets the query parameter for the size of a page; null if there is none.</summary>
    public ApiParameter? Limit { get; init; }

    /// <summary>
    /// Gets the path, such as <c>page.next</c>, of the next page's offset, number, cursor or link in the response; null if there is none.
    /// </summary>
    public string? Next { get; init; }

    /// <summary>Gets the path of the number of items on all pages; null if there is none.</summary>
    public string? Total { get; init; }

    /// <summary>Gets the path of the number of pages; null if there is none.</summary>
    public string? Pages { get; init; }

    /// <summary>Gets the path of a boolean that is true if there are more pages; null if there is none.</summary>
    public string? HasMore { get; init; }

    /// <summary>Gets the property of the items that is the cursor; null for other cursors.</summary>
    public string? ItemProperty { get; init; }

    /// <summary>Gets the number of the first page.</summary>
    public int FirstPage { get; init; } = 1;
}
