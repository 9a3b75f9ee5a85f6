using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Goes from page to page of a list, and sees to it that this ends.</summary>
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

    /// <summary>Whether as many items were read as are wanted.</summary>
    public bool HasReachedLimit => _itemCount >= maxItems;

    /// <summary>Asks a request for the page that is next.</summary>
    public void SetPageParameters(ApiRequestBase request)
    {
        if (!_isFirstPage)
            request.SetQuery(options.Offset, _offset);
        if (_limit is { } wanted && _limit != limit)
            request.SetQuery(options.Limit!, wanted);
        _pageItemCount = 0;
        _hash = default;
    }

    /// <summary>Counts the item that a page was moved to.</summary>
    /// <exception cref="RunAiResponseException">It begins the page as it began the page before.</exception>
    public void RecordItem(JsonItemReader page)
    {
        _itemCount++;
        _pageItemCount++;
        _hash.AddBytes(page.Current);
        if (_pageItemCount > 1)
            return;

        // Noticed here, the items of a page that the caller has already had don't reach it again.
        var first = _hash.ToHashCode();
        if (!_isFirstPage && first == _firstItemHash && ItemIdentity.HasIdentifier(page.Current))
            throw CreateRepeatedPageException(page);
        _firstItemHash = first;
    }

    /// <summary>Moves to the page after one that was read to its end; false when that was the last.</summary>
    /// <exception cref="RunAiResponseException">The server gives the same page again and again.</exception>
    public bool MoveToNextPage(JsonItemReader page)
    {
        if (_pageItemCount == 0 || GetNextOffset(page.Metadata) is not { } next)
            return false;
        if (next <= _offset)
            throw page.CreateNoProgressException($"the page at offset {_offset} names {next} as the offset of the next");
        if (IsRepeatedPage())
            throw CreateRepeatedPageException(page);

        _offset = next;
        _isFirstPage = false;
        return true;
    }

    /// <summary>
    /// The end, by what says most: the offset of the next page (some servers write 0 for none), the total, or, where the API has neither, a page
    /// that isn't full.
    /// </summary>
    private long? GetNextOffset(PageMetadata metadata)
    {
        var reached = _offset + _pageItemCount;
        if (metadata.NextOffset is > 0 and { } next)
            return next;
        if (metadata.Total is { } total)
            return reached < total ? reached : null;

        return options.HasMetadata || IsPartialPage() ? null : reached;
    }

    /// <summary>
    /// A page is known to be the last only if it has fewer items than the server is sure to give: it may cut the limit that is asked for down to
    /// its own, which is at least the size it gives when none is asked for.
    /// </summary>
    private bool IsPartialPage()
    {
        var sure = _limit is null ? options.PageSize : options.MaxPageSize ?? options.PageSize;
        return sure is { } full && _pageItemCount < Math.Min(full, _limit ?? full);
    }

    private RunAiResponseException CreateRepeatedPageException(JsonItemReader page) =>
        page.CreateNoProgressException($"the page at offset {_offset} is the same as the one before");

    /// <summary>Lists without ids may have two equal items on two pages of one, but hardly three.</summary>
    private bool IsRepeatedPage()
    {
        var hash = _hash.ToHashCode();
        _repetitions = !_isFirstPage && hash == _previousHash ? _repetitions + 1 : 0;
        _previousHash = hash;
        return _repetitions >= (_pageItemCount > 1 ? 1 : 2);
    }

    /// <summary>No more is asked for than is wanted, as far as the server is known to give that much at once.</summary>
    private static long? GetEffectiveLimit(PaginationOptions options, long? limit, long? maxItems) =>
        options.Limit is not null && maxItems is { } most && most < (limit ?? long.MaxValue) && most <= (options.MaxPageSize ?? options.PageSize)
            ? most
            : limit;
}
