using System.ComponentModel;
using System.Runtime.CompilerServices;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Represents an operation that returns a list. The items are read while the response arrives and, if the operation has pagination, from all pages.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PagedOperation<T>
{
    private readonly JsonReadFunction<T> _read;
    private ListLayout _layout;
    private Func<long?, long?, int?, PageIterator>? _createIterator;

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

    /// <summary>Declares pagination by offsets.</summary>
    /// <param name="offset">The name of the query parameter for the number of items to skip.</param>
    /// <param name="limit">The name of the query parameter for the page size.</param>
    /// <param name="next">The property of the response with the offset of the next page, or its path with a dot if it is nested.</param>
    /// <param name="total">The property of the response with the total number of items, or its path with a dot if it is nested.</param>
    /// <param name="pageSize">The default page size.</param>
    /// <param name="maxPageSize">The maximum page size.</param>
    public PagedOperation<T> WithPagination(
        string offset, string? limit = null, string? next = null, string? total = null, int? pageSize = null, int? maxPageSize = null)
    {
        ArgumentNullException.ThrowIfNull(offset);
        var options = new PaginationOptions(offset, limit, pageSize, maxPageSize, next is not null || total is not null);
        return With(
            new MetadataPaths(MetadataPaths.Parse(next), MetadataPaths.Parse(total)),
            (start, size, maxItems) => new OffsetPages(options, start, size, maxItems));
    }

    /// <summary>
    /// Declares pagination by page numbers. The properties of the response are paths, with dots between names, and a backslash before a dot of a name.
    /// </summary>
    /// <param name="page">The name of the query parameter for the number of the page.</param>
    /// <param name="limit">The name of the query parameter for the page size.</param>
    /// <param name="first">The number of the first page.</param>
    /// <param name="next">The property with the number of the next page.</param>
    /// <param name="total">The property with the total number of items.</param>
    /// <param name="pages">The property with the number of pages.</param>
    /// <param name="hasMore">The property that is <see langword="false"/> on the last page.</param>
    /// <param name="pageSize">The default page size.</param>
    /// <param name="maxPageSize">The maximum page size.</param>
    public PagedOperation<T> WithPages(
        string page,
        string? limit = null,
        int first = 1,
        string? next = null,
        string? total = null,
        string? pages = null,
        string? hasMore = null,
        int? pageSize = null,
        int? maxPageSize = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        var paths = new MetadataPaths(
            MetadataPaths.Parse(next), MetadataPaths.Parse(total), MetadataPaths.Parse(pages), MetadataPaths.Parse(hasMore));
        var options = new PaginationOptions(page, limit, pageSize, maxPageSize, paths.GetProperties().Length > 0);
        return With(paths, (start, size, maxItems) => new NumberedPages(options, first, start, size, maxItems));
    }

    /// <summary>Declares pagination by cursors in the response, such as continue tokens.</summary>
    /// <param name="cursor">The name of the query parameter for the cursor.</param>
    /// <param name="next">The property of the response with the cursor of the next page, as a path.</param>
    /// <param name="hasMore">The property of the response that is <see langword="false"/> on the last page, as a path.</param>
    public PagedOperation<T> WithCursor(string cursor, string next, string? hasMore = null)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        ArgumentNullException.ThrowIfNull(next);
        return With(
            new MetadataPaths(MetadataPaths.Parse(next), HasMore: MetadataPaths.Parse(hasMore)),
            (_, _, maxItems) => new LinkedPages(new PageLinkOptions(cursor), maxItems));
    }

    /// <summary>Declares pagination by a property of the last item.</summary>
    /// <param name="cursor">The name of the query parameter for the value of the property.</param>
    /// <param name="property">The property of the items.</param>
    /// <param name="hasMore">The property of the response that is <see langword="true"/> if there are more pages, as a path.</param>
    public PagedOperation<T> WithItemCursor(string cursor, string property, string hasMore)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(hasMore);
        return With(
            new MetadataPaths(null, HasMore: MetadataPaths.Parse(hasMore)),
            (_, _, maxItems) => new LinkedPages(new PageLinkOptions(cursor, property), maxItems));
    }

    /// <summary>Declares pagination by links in the response, which are only followed to the origin of the connection.</summary>
    /// <param name="next">The property of the response with the link to the next page, as a path.</param>
    public PagedOperation<T> WithLink(string next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return With(new MetadataPaths(MetadataPaths.Parse(next)), static (_, _, maxItems) => new LinkedPages(new PageLinkOptions(null), maxItems));
    }

    /// <summary>Declares pagination by Link headers (RFC 8288), which are only followed to the origin of the connection.</summary>
    public PagedOperation<T> WithLinkHeader() =>
        With(new MetadataPaths(null), static (_, _, maxItems) => new LinkedPages(new PageLinkOptions(null, UsesHeader: true), maxItems));

    /// <summary>Reads the list of one response. The request is sent when the enumeration starts.</summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <param name="createRequest">Creates the request; called once for each enumeration.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    public IAsyncEnumerable<T> EnumerateAsync<TResponse>(Func<ApiRequest<TResponse>> createRequest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        return EnumerateAsync(createRequest, createIterator: null, cancellationToken);
    }

    /// <summary>Reads the list of all pages. Each page is requested when its first item is read.</summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <param name="createRequest">Creates the request of the first page; called once for each page.</param>
    /// <param name="offset">The offset or the number of the first page; <see langword="null"/> for other kinds of pagination.</param>
    /// <param name="limit">The page size, or <see langword="null"/> for the default of the server.</param>
    /// <param name="maxItems">The maximum number of items, or <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxItems"/> is negative.</exception>
    public IAsyncEnumerable<T> EnumerateAsync<TResponse>(
        Func<ApiRequest<TResponse>> createRequest, long? offset, long? limit, int? maxItems, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        ArgumentOutOfRangeException.ThrowIfNegative(maxItems ?? 0, nameof(maxItems));
        if (_createIterator is not { } createIterator)
        {
            throw new InvalidOperationException("The operation does not have pagination. Call WithPagination first.");
        }

        return EnumerateAsync(createRequest, () => createIterator(offset, limit, maxItems), cancellationToken);
    }

    private PagedOperation<T> With(MetadataPaths paths, Func<long?, long?, int?, PageIterator> createIterator)
    {
        _layout = new ListLayout(_layout.ItemsProperty, _layout.ContainerProperty, paths);
        _createIterator = createIterator;
        return this;
    }

    private async IAsyncEnumerable<T> EnumerateAsync<TResponse>(
        Func<ApiRequest<TResponse>> createRequest, Func<PageIterator>? createIterator, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Created for each enumeration, because a sequence can be enumerated repeatedly.
        var pages = createIterator?.Invoke();
        if (pages is { HasReachedLimit: true })
        {
            yield break;
        }

        while (true)
        {
            var request = createRequest();
            pages?.SetPageParameters(request);
            var page = await request.OpenItemsAsync(_layout, cancellationToken).ConfigureAwait(false);
            if (page is null)
            {
                yield break;
            }

            await using (page.ConfigureAwait(false))
            {
                while (await page.MoveNextAsync(cancellationToken).ConfigureAwait(false))
                {
                    pages?.RecordItem(page);
                    yield return page.Read(_read);
                    if (pages is { HasReachedLimit: true })
                    {
                        yield break;
                    }
                }

                if (pages is null || !pages.MoveToNextPage(page))
                {
                    yield break;
                }
            }
        }
    }
}
