using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Iterates over the pages of a list, and detects pages that do not advance.</summary>
internal sealed class PageIterator(PaginationOptions options, long? firstOffset, long? limit, long? maxItems)
{
    private readonly long? _limit = GetEffectiveLimit(options, limit, maxItems);
    private long _offset = firstOffset ?? 0;
    private bool _isFirstPage = true;
    private long _itemCount;
    private int _pageItemCount;
    private int _repetitions;
    private int _previousHash;
    private HashCode _hash;
    private int _firstItemHash;

    /// <summary>Gets a value indicating whether the maximum number of items was read.</summary>
    public bool HasReachedLimit => _itemCount >= maxItems;

    /// <summary>Sets the query parameters for the next page.</summary>
    public void SetPageParameters(ApiRequestBase request)
    {
        if (!_isFirstPage)
        {
            request.SetQuery(options.Offset, _offset);
        }

        if (_limit is { } effective && _limit != limit)
        {
            request.SetQuery(options.Limit!, effective);
        }

        _pageItemCount = 0;
        _hash = default;
    }

    /// <summary>Counts the current item of a page.</summary>
    /// <exception cref="RunAiResponseException">The first item of the page is the first item of the previous page.</exception>
    public void RecordItem(JsonItemReader page)
    {
        _itemCount++;
        _pageItemCount++;
        _hash.AddBytes(page.Current);
        if (_pageItemCount > 1)
        {
            return;
        }

        // Checked at the first item, so that the caller does not receive the items of a repeated page again.
        var first = _hash.ToHashCode();
        if (!_isFirstPage && first == _firstItemHash && ItemIdentity.HasIdentifier(page.Current))
        {
            throw CreateRepeatedPageException(page);
        }

        _firstItemHash = first;
    }

    /// <summary>Moves to the next page. Returns <see langword="false"/> after the last page.</summary>
    /// <exception cref="RunAiResponseException">The server returns the same page repeatedly.</exception>
    public bool MoveToNextPage(JsonItemReader page)
    {
        if (_pageItemCount == 0 || GetNextOffset(page.Metadata) is not { } next)
        {
            return false;
        }

        if (next <= _offset)
        {
            throw page.CreateNoProgressException($"the page at offset {_offset} specifies {next} as the next offset");
        }

        if (IsRepeatedPage())
        {
            throw CreateRepeatedPageException(page);
        }

        _offset = next;
        _isFirstPage = false;
        return true;
    }

    /// <summary>
    /// Determines the offset of the next page by the most reliable metadata: the offset of the next page (some servers write 0 for none), the total, or, if
    /// the API has neither, whether the page is full.
    /// </summary>
    private long? GetNextOffset(PageMetadata metadata)
    {
        var reached = _offset + _pageItemCount;
        if (metadata.NextOffset is > 0 and { } next)
        {
            return next;
        }

        if (metadata.Total is { } total)
        {
            return reached < total ? reached : null;
        }

        return options.HasMetadata || IsPartialPage() ? null : reached;
    }

    /// <summary>
    /// Returns a value indicating whether the page has fewer items than the server returns for a full page. The server may reduce the requested limit to its
    /// maximum, which is at least the default page size.
    /// </summary>
    private bool IsPartialPage()
    {
        var guaranteed = _limit is null ? options.PageSize : options.MaxPageSize ?? options.PageSize;
        return guaranteed is { } full && _pageItemCount < Math.Min(full, _limit ?? full);
    }

    private RunAiResponseException CreateRepeatedPageException(JsonItemReader page) =>
        page.CreateNoProgressException($"the page at offset {_offset} repeats the previous page");

    /// <summary>Lists without IDs may have equal items on two consecutive pages of one item, but hardly on three.</summary>
    private bool IsRepeatedPage()
    {
        var hash = _hash.ToHashCode();
        _repetitions = !_isFirstPage && hash == _previousHash ? _repetitions + 1 : 0;
        _previousHash = hash;
        return _repetitions >= (_pageItemCount > 1 ? 1 : 2);
    }

    /// <summary>Reduces the limit to the maximum number of items, if the server returns that many at once.</summary>
    private static long? GetEffectiveLimit(PaginationOptions options, long? limit, long? maxItems) =>
        options.Limit is not null && maxItems is { } most && most < (limit ?? long.MaxValue) && most <= (options.MaxPageSize ?? options.PageSize)
            ? most
            : limit;
}
