using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents <c>x-runai-pagination</c> of an operation. Paths have dots between the names of properties.</summary>
/// <param name="Location">The location of the extension.</param>
internal sealed record OpenApiPagination(SourceLocation Location)
{
    /// <summary>Gets a value indicating whether the list has no pages.</summary>
    public bool IsNone { get; init; }

    /// <summary>Gets the path of the list in the response; null if it is detected.</summary>
    public string? Items { get; init; }

    /// <summary>Gets the query parameter for the number of items to skip.</summary>
    public string? Offset { get; init; }

    /// <summary>Gets the query parameter for the number of the page.</summary>
    public string? Page { get; init; }

    /// <summary>Gets the number of the first page, as text.</summary>
    public string? First { get; init; }

    /// <summary>Gets the query parameter for the cursor.</summary>
    public string? Cursor { get; init; }

    /// <summary>Gets the property of the last item that is the cursor.</summary>
    public string? Item { get; init; }

    /// <summary>Gets the path of the link to the next page.</summary>
    public string? Link { get; init; }

    /// <summary>Gets the header with the links, which must be <c>Link</c>.</summary>
    public string? Header { get; init; }

    /// <summary>Gets the query parameter for the size of a page.</summary>
    public string? Limit { get; init; }

    /// <summary>Gets the path of the offset, number or cursor of the next page.</summary>
    public string? Next { get; init; }

    /// <summary>Gets the path of the number of items on all pages.</summary>
    public string? Total { get; init; }

    /// <summary>Gets the path of the number of pages.</summary>
    public string? Pages { get; init; }

    /// <summary>Gets the path of the boolean that is true if there are more pages.</summary>
    public string? HasMore { get; init; }
}
