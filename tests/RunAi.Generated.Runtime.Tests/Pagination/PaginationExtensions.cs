using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Pagination;

/// <summary>Reads lists as generated methods do.</summary>
internal static class PaginationExtensions
{
    private static readonly Operation<string> Operation = new Operation<string>("get_numbers", HttpMethod.Get, "/numbers")
        .Returns("200", "application/json", JsonRead.String)
        .Returns("204");

    /// <summary>Reads the numbers of all pages.</summary>
    public static IAsyncEnumerable<int> Numbers(
        this FakeServer server,
        PagedOperation<int> list,
        int? offset = null,
        int? limit = null,
        int? maxItems = null,
        CancellationTokenSource? cancellation = null) =>
        server.PagedItems(list, offset, limit, maxItems, cancellation);

    /// <summary>Reads the items of all pages.</summary>
    public static IAsyncEnumerable<T> PagedItems<T>(
        this FakeServer server,
        PagedOperation<T> list,
        int? offset = null,
        int? limit = null,
        int? maxItems = null,
        CancellationTokenSource? cancellation = null)
    {
        var connection = new ApiConnection(server.Client());
        return list.EnumerateAsync(
            () =>
            {
                var request = connection.CreateRequest(Operation);
                request.AddQuery("sortBy", "name&offset=7");
                request.AddQuery("offset", offset);
                request.AddQuery("limit", limit);
                return request;
            },
            offset,
            limit,
            maxItems,
            cancellation?.Token ?? TestContext.Current.CancellationToken);
    }

    /// <summary>Reads the items of one response.</summary>
    public static IAsyncEnumerable<T> Items<T>(this FakeServer server, PagedOperation<T> list, bool isStrict = false)
    {
        var connection = new ApiConnection(server.Client()) { StrictResponses = isStrict };
        return list.EnumerateAsync(() => connection.CreateRequest(Operation), TestContext.Current.CancellationToken);
    }

    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(TestContext.Current.CancellationToken))
        {
            list.Add(item);
        }

        return list;
    }
}
