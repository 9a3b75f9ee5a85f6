using System.ComponentModel;
using System.Runtime.CompilerServices;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// The list in an operation's answers, read item by item while it arrives and, where the operation has pages, from page to page. One instance
/// per operation, made once.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemList<T>
{
    private readonly JsonReadFunction<T> _read;
    private ListPlace _place;
    private PageRule? _pages;

    /// <summary>Describes a list.</summary>
    /// <param name="read">Reads an item.</param>
    /// <param name="member">The member of the answer that is the list; null where the answer itself is.</param>
    public ItemList(JsonReadFunction<T> read, string? member = null)
        : this(read, new ListPlace(member))
    {
    }

    /// <summary>Describes a list that lies in an object of the answer.</summary>
    /// <param name="read">Reads an item.</param>
    /// <param name="outer">The member of the answer that is the object.</param>
    /// <param name="member">The object's member that is the list. What tells of further pages may stand in either object.</param>
    public ItemList(JsonReadFunction<T> read, string outer, string member)
        : this(read, new ListPlace(member, outer))
    {
    }

    private ItemList(JsonReadFunction<T> read, ListPlace place)
    {
        ArgumentNullException.ThrowIfNull(read);
        _read = read;
        _place = place;
    }

    /// <summary>Declares that the list comes in pages.</summary>
    /// <param name="offset">The query parameter for the number of items to skip.</param>
    /// <param name="limit">The query parameter for the size of a page.</param>
    /// <param name="next">The member of the answer that is the offset of the next page, with a dot where it stands in an object.</param>
    /// <param name="total">The member of the answer that is the number of items in all pages, written likewise.</param>
    /// <param name="pageSize">The size of a page when none is asked for.</param>
    /// <param name="largestPage">The largest size that may be asked for.</param>
    public ItemList<T> Paged(string offset, string? limit = null, string? next = null, string? total = null, int? pageSize = null, int? largestPage = null)
    {
        ArgumentNullException.ThrowIfNull(offset);
        _place = new ListPlace(_place.Member, _place.Outer, next, total);
        _pages = new PageRule(offset, limit, pageSize, largestPage, next is not null || total is not null);
        return this;
    }

    /// <summary>Reads the list of one answer. Nothing is sent before the first item is asked for.</summary>
    /// <typeparam name="TAnswer">The type of the answer.</typeparam>
    /// <param name="createRequest">Makes the request; called once for each enumeration.</param>
    /// <param name="cancellationToken">Cancels the call and the reading.</param>
    public IAsyncEnumerable<T> EnumerateAsync<TAnswer>(Func<ApiRequest<TAnswer>> createRequest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        return EnumerateAsync(createRequest, walk: null, cancellationToken);
    }

    /// <summary>Reads the list of all pages. Nothing is sent before the first item is asked for, and no page before its first item is.</summary>
    /// <typeparam name="TAnswer">The type of the answer.</typeparam>
    /// <param name="createRequest">Makes the request for the first page; called once for each page.</param>
    /// <param name="offset">The offset that the request asks for.</param>
    /// <param name="limit">The size of a page that the request asks for.</param>
    /// <param name="maxItems">How many items are read at most; null for all.</param>
    /// <param name="cancellationToken">Cancels the calls and the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxItems"/> is negative.</exception>
    public IAsyncEnumerable<T> EnumerateAsync<TAnswer>(
        Func<ApiRequest<TAnswer>> createRequest, long? offset, long? limit, int? maxItems, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        ArgumentOutOfRangeException.ThrowIfNegative(maxItems ?? 0, nameof(maxItems));
        if (_pages is not { } rule)
            throw new InvalidOperationException("The list is not declared to have pages.");

        return EnumerateAsync(createRequest, () => new PageWalk(rule, offset, limit, maxItems), cancellationToken);
    }

    private async IAsyncEnumerable<T> EnumerateAsync<TAnswer>(
        Func<ApiRequest<TAnswer>> createRequest, Func<PageWalk>? walk, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Of the enumeration, not of the sequence: that may be enumerated again.
        var pages = walk?.Invoke();
        if (pages is { IsSatisfied: true })
            yield break;

        while (true)
        {
            var request = createRequest();
            pages?.SetPage(request);
            var page = await request.OpenItemsAsync(_place, cancellationToken).ConfigureAwait(false);
            if (page is null)
                yield break;

            await using (page.ConfigureAwait(false))
            {
                while (await page.MoveNextAsync(cancellationToken).ConfigureAwait(false))
                {
                    pages?.Take(page);
                    yield return page.Read(_read);
                    if (pages is { IsSatisfied: true })
                        yield break;
                }

                if (pages is null || !pages.MoveOn(page))
                    yield break;
            }
        }
    }
}
