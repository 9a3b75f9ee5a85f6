using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Iterates over pages that are requested by their numbers.</summary>
/// <param name="options">The pagination of the operation.</param>
/// <param name="firstPage">The number of the first page of the list.</param>
/// <param name="start">The number of the first page that the caller requests, or <see langword="null"/> for that of the list.</param>
/// <param name="limit">The page size that the caller requests.</param>
/// <param name="maxItems">The maximum number of items.</param>
internal sealed class NumberedPages(PaginationOptions options, long firstPage, long? start, long? limit, long? maxItems) : PageIterator(maxItems)
{
    private long _page = start ?? firstPage;

    protected override string PageName => $"page {_page}";

    protected override void Apply(ApiRequestBase request)
    {
        if (!IsFirstPage)
        {
            request.SetQuery(options.Position, _page);
        }
    }

    protected override bool TryMove(JsonItemReader page)
    {
        if (PageItemCount == 0 || GetNextPage(page.Metadata) is not { } next)
        {
            return false;
        }

        if (next <= _page)
        {
            throw page.CreateNoProgressException($"{PageName} specifies {next} as the next page");
        }

        ThrowIfRepeated(page);
        _page = next;
        return true;
    }

    /// <summary>
    /// Determines the next page by the most reliable metadata: its number (some servers write 0 for none), whether there is one, the number of pages, the
    /// total, or, if the response has none of them, whether the page is full.
    /// </summary>
    private long? GetNextPage(PageMetadata metadata)
    {
        if (metadata.NextNumber is > 0 and { } next)
        {
            return next;
        }

        var hasMore = metadata.HasMore
            ?? (metadata.Pages is { } pages ? _page - firstPage + 1 < pages
            // Pages that the caller skips have an unknown number of items.
            : metadata.Total is { } total && (start ?? firstPage) == firstPage ? ItemCount < total
            : !options.HasMetadata && !options.IsPartialPage(PageItemCount, limit));
        return hasMore ? _page + 1 : null;
    }
}
