using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Goes from page to page of a list, and sees to it that this ends.</summary>
internal sealed class PageWalk(PageRule rule, long? firstOffset, long? limit, long? maxItems)
{
    private readonly long? _limit = LimitOf(rule, limit, maxItems);
    private long _offset = firstOffset ?? 0;
    private bool _isFirst = true;
    private long _items;
    private int _itemsOfPage;
    private int _repetitions;
    private int _previous;
    private HashCode _hash;
    private int _firstItem;

    /// <summary>Whether as many items were read as are wanted.</summary>
    public bool IsSatisfied => _items >= maxItems;

    /// <summary>Asks a request for the page that is next.</summary>
    public void SetPage(ApiRequestBase request)
    {
        if (!_isFirst)
            request.SetQuery(rule.Offset, _offset);
        if (_limit is { } wanted && _limit != limit)
            request.SetQuery(rule.Limit!, wanted);
        _itemsOfPage = 0;
        _hash = default;
    }

    /// <summary>Counts the item that a page was moved to.</summary>
    /// <exception cref="RunAiResponseException">It begins the page as it began the page before.</exception>
    public void Take(JsonItemReader page)
    {
        _items++;
        _itemsOfPage++;
        _hash.AddBytes(page.Current);
        if (_itemsOfPage > 1)
            return;

        // Noticed here, the items of a page that the caller has already had don't reach it again.
        var first = _hash.ToHashCode();
        if (!_isFirst && first == _firstItem && ItemIdentity.IsIn(page.Current))
            throw Repeated(page);
        _firstItem = first;
    }

    /// <summary>Moves to the page after one that was read to its end; false when that was the last.</summary>
    /// <exception cref="RunAiResponseException">The server gives the same page again and again.</exception>
    public bool MoveOn(JsonItemReader page)
    {
        if (_itemsOfPage == 0 || NextOffset(page.Marks) is not { } next)
            return false;
        if (next <= _offset)
            throw page.Failure($"the page at offset {_offset} names {next} as the offset of the next");
        if (IsRepeated())
            throw Repeated(page);

        _offset = next;
        _isFirst = false;
        return true;
    }

    /// <summary>
    /// The end, by what says most: the offset of the next page (some servers write 0 for none), the total, or, where the API has neither, a page
    /// that isn't full.
    /// </summary>
    private long? NextOffset(PageMarks marks)
    {
        var reached = _offset + _itemsOfPage;
        if (marks.Next is > 0 and { } next)
            return next;
        if (marks.Total is { } total)
            return reached < total ? reached : null;

        return rule.HasMarks || IsShort() ? null : reached;
    }

    /// <summary>
    /// A page is known to be the last only if it has fewer items than the server is sure to give: it may cut the limit that is asked for down to
    /// its own, which is at least the size it gives when none is asked for.
    /// </summary>
    private bool IsShort()
    {
        var sure = _limit is null ? rule.PageSize : rule.LargestPage ?? rule.PageSize;
        return sure is { } full && _itemsOfPage < Math.Min(full, _limit ?? full);
    }

    private RunAiResponseException Repeated(JsonItemReader page) => page.Failure($"the page at offset {_offset} is the same as the one before");

    /// <summary>Lists without ids may have two equal items on two pages of one, but hardly three.</summary>
    private bool IsRepeated()
    {
        var hash = _hash.ToHashCode();
        _repetitions = !_isFirst && hash == _previous ? _repetitions + 1 : 0;
        _previous = hash;
        return _repetitions >= (_itemsOfPage > 1 ? 1 : 2);
    }

    /// <summary>No more is asked for than is wanted, as far as the server is known to give that much at once.</summary>
    private static long? LimitOf(PageRule rule, long? limit, long? maxItems) =>
        rule.Limit is not null && maxItems is { } most && most < (limit ?? long.MaxValue) && most <= (rule.LargestPage ?? rule.PageSize) ? most : limit;
}
