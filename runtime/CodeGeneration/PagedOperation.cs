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
public sealed class PagedOperation<T>
{
    private readonly JsonReadFunction<T> _read;
    private ListLayout _layout;
    private PaginationOptions? _pages;

    /// <summary>Initializes a new instance of the <see cref="PagedOperation{T}"/> class.</summary>
    /// <param name="read">Reads an item.</param>
    /// <param name="property">The property that contains the list, or <see langword="null"/> if the response itself is the list.</param>
    /// <param name="container">
    /// The property of the response whose value is the object with <paramref name="property"/>, or <see langword="null"/> if that is the response itself.
    /// </param>
    public PagedOperation(JsonReadFunction<T> read, string? property = null, string? container = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        _read = read;
        _layout = new ListLayout(property, container);
    }

    /// <summary>Declares that the list comes in pages.</summary>
    /// <param name="offset">The query parameter for the number of items to skip.</param>
    /// <param name="limit">The query parameter for the size of a page.</param>
    /// <param name="next">The property of the answer that is the offset of the next page, with a dot where it stands in an object.</param>
    /// <param name="total">The property of the answer that is the number of items in all pages, written likewise.</param>
    /// <param name="pageSize">The size of a page when none is asked for.</param>
    /// <param name="maxPageSize">The largest size that may be asked for.</param>
    public PagedOperation<T> WithPagination(
        string offset, string? limit = null, string? next = null, string? total = null, int? pageSize = null, int? maxPageSize = null)
    {
        ArgumentNullException.ThrowIfNull(offset);
        _layout = new ListLayout(_layout.ItemsProperty, _layout.ContainerProperty, next, total);
        _pages = new PaginationOptions(offset, limit, pageSize, maxPageSize, next is not null || total is not null);
        return this;
    }

    /// <summary>Reads the list of one answer. Nothing is sent before the first item is asked for.</summary>
    /// <typeparam name="TResponse">The type of the answer.</typeparam>
    /// <param name="createRequest">Makes the request; called once for each enumeration.</param>
    /// <param name="cancellationToken">Cancels the call and the reading.</param>
    public IAsyncEnumerable<T> EnumerateAsync<TResponse>(Func<ApiRequest<TResponse>> createRequest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        return EnumerateAsync(createRequest, createIterator: null, cancellationToken);
    }

    /// <summary>Reads the list of all pages. Nothing is sent before the first item is asked for, and no page before its first item is.</summary>
    /// <typeparam name="TResponse">The type of the answer.</typeparam>
    /// <param name="createRequest">Makes the request for the first page; called once for each page.</param>
    /// <param name="offset">The offset that the request asks for.</param>
    /// <param name="limit">The size of a page that the request asks for.</param>
    /// <param name="maxItems">How many items are read at most; null for all.</param>
    /// <param name="cancellationToken">Cancels the calls and the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxItems"/> is negative.</exception>
    public IAsyncEnumerable<T> EnumerateAsync<TResponse>(
        Func<ApiRequest<TResponse>> createRequest, long? offset, long? limit, int? maxItems, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        ArgumentOutOfRangeException.ThrowIfNegative(maxItems ?? 0, nameof(maxItems));
        if (_pages is not { } options)
            throw new InvalidOperationException("The list is not declared to have pages.");

        return EnumerateAsync(createRequest, () => new PageIterator(options, offset, limit, maxItems), cancellationToken);
    }

    private async IAsyncEnumerable<T> EnumerateAsync<TResponse>(
        Func<ApiRequest<TResponse>> createRequest, Func<PageIterator>? createIterator, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Of the enumeration, not of the sequence: that may be enumerated again.
        var pages = createIterator?.Invoke();
        if (pages is { HasReachedLimit: true })
            yield break;

        while (true)
        {
            var request = createRequest();
            pages?.SetPageParameters(request);
            var page = await request.OpenItemsAsync(_layout, cancellationToken).ConfigureAwait(false);
            if (page is null)
                yield break;

            await using (page.ConfigureAwait(false))
            {
                while (await page.MoveNextAsync(cancellationToken).ConfigureAwait(false))
                {
                    pages?.RecordItem(page);
                    yield return page.Read(_read);
                    if (pages is { HasReachedLimit: true })
                        yield break;
                }

                if (pages is null || !pages.MoveToNextPage(page))
                    yield break;
            }
        }
    }
}
