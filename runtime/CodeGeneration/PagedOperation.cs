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

    /// <summary>Declares the pagination of the list.</summary>
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
        _layout = new ListLayout(_layout.ItemsProperty, _layout.ContainerProperty, next, total);
        _pages = new PaginationOptions(offset, limit, pageSize, maxPageSize, next is not null || total is not null);
        return this;
    }

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
    /// <param name="offset">The offset of the first page.</param>
    /// <param name="limit">The page size, or <see langword="null"/> for the default of the server.</param>
    /// <param name="maxItems">The maximum number of items, or <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxItems"/> is negative.</exception>
    public IAsyncEnumerable<T> EnumerateAsync<TResponse>(
        Func<ApiRequest<TResponse>> createRequest, long? offset, long? limit, int? maxItems, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        ArgumentOutOfRangeException.ThrowIfNegative(maxItems ?? 0, nameof(maxItems));
        if (_pages is not { } options)
        {
            throw new InvalidOperationException("The operation does not have pagination. Call WithPagination first.");
        }

        return EnumerateAsync(createRequest, () => new PageIterator(options, offset, limit, maxItems), cancellationToken);
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
