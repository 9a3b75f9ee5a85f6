using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Iterates over the pages of a list, and detects pages that do not advance.</summary>
internal abstract class PageIterator(long? maxItems)
{
    private int _repetitions;
    private int _previousHash;
    private HashCode _hash;
    private int _firstItemHash;

    /// <summary>Gets a value indicating whether the maximum number of items was read.</summary>
    public bool HasReachedLimit => ItemCount >= maxItems;

    /// <summary>Gets the number of items that were read.</summary>
    protected long ItemCount { get; private set; }

    /// <summary>Gets the number of items of the page that were read.</summary>
    protected int PageItemCount { get; private set; }

    /// <summary>Gets a value indicating whether the page is the first one.</summary>
    protected bool IsFirstPage { get; private set; } = true;

    /// <summary>Gets a description of the page for messages, such as "the page at offset 50".</summary>
    protected abstract string PageName { get; }

    /// <summary>Sets the parameters for the next page.</summary>
    public void SetPageParameters(ApiRequestBase request)
    {
        Apply(request);
        PageItemCount = 0;
        _hash = default;
    }

    /// <summary>Counts the current item of a page.</summary>
    /// <exception cref="RunAiResponseException">The first item of the page is the first item of the previous page.</exception>
    public virtual void RecordItem(JsonItemReader page)
    {
        ItemCount++;
        PageItemCount++;
        _hash.AddBytes(page.Current);
        if (PageItemCount > 1)
        {
            return;
        }

        // Checked at the first item, so that the caller does not receive the items of a repeated page again.
        var first = _hash.ToHashCode();
        if (!IsFirstPage && first == _firstItemHash && ItemIdentity.HasIdentifier(page.Current))
        {
            throw CreateRepeatedPageException(page);
        }

        _firstItemHash = first;
    }

    /// <summary>Moves to the next page. Returns <see langword="false"/> after the last page.</summary>
    /// <exception cref="RunAiResponseException">The server returns the same page repeatedly.</exception>
    public bool MoveToNextPage(JsonItemReader page)
    {
        if (!TryMove(page))
        {
            return false;
        }

        IsFirstPage = false;
        return true;
    }

    /// <summary>Sets the parameters of the page that follows the pages that were read.</summary>
    protected abstract void Apply(ApiRequestBase request);

    /// <summary>Moves to the page after a page that was read. Returns <see langword="false"/> if there is none.</summary>
    protected abstract bool TryMove(JsonItemReader page);

    /// <summary>Throws an exception if the page has the same items as the one before it.</summary>
    protected void ThrowIfRepeated(JsonItemReader page)
    {
        if (IsRepeatedPage())
        {
            throw CreateRepeatedPageException(page);
        }
    }

    private RunAiResponseException CreateRepeatedPageException(JsonItemReader page) =>
        page.CreateNoProgressException($"{PageName} repeats the previous page");

    /// <summary>Lists without IDs may have equal items on two consecutive pages of one item, but hardly on three.</summary>
    private bool IsRepeatedPage()
    {
        var hash = _hash.ToHashCode();
        _repetitions = !IsFirstPage && hash == _previousHash ? _repetitions + 1 : 0;
        _previousHash = hash;
        return _repetitions >= (PageItemCount > 1 ? 1 : 2);
    }
}
