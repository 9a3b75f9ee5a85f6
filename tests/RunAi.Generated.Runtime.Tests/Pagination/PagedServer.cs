using System.Globalization;
using System.Web;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Pagination;

/// <summary>A server that returns the numbers 0, 1, 2, … in pages.</summary>
internal static class PagedServer
{
    /// <summary>The content of a response.</summary>
    /// <param name="Offset">The number of items before the page.</param>
    /// <param name="Items">The items of the page, as a JSON array.</param>
    /// <param name="Next">The offset of the next page, or <see langword="null"/> for the last page.</param>
    /// <param name="Total">The total number of items.</param>
    internal sealed record Page(int Offset, string Items, int? Next, int Total);

    /// <summary>Creates a server.</summary>
    /// <param name="total">The number of items.</param>
    /// <param name="respond">Writes a response.</param>
    /// <param name="pageSize">The default page size.</param>
    /// <param name="maxPageSize">The maximum page size.</param>
    public static FakeServer Create(int total, Func<Page, string> respond, int pageSize = 50, int maxPageSize = 500) => new(request =>
    {
        var query = HttpUtility.ParseQueryString(request.Uri.Query);
        var offset = int.Parse(query["offset"] ?? "0", CultureInfo.InvariantCulture);
        var limit = Math.Min(query["limit"] is { } requested ? int.Parse(requested, CultureInfo.InvariantCulture) : pageSize, maxPageSize);
        var count = Math.Clamp(total - offset, 0, limit);
        int? next = offset + count < total ? offset + count : null;
        return Responses.Json(respond(new Page(offset, $"[{string.Join(',', Enumerable.Range(offset, count))}]", next, total)));
    });

    /// <summary>Gets the queries of the requests.</summary>
    public static IEnumerable<string> Queries(this FakeServer server) => server.Requests.Select(static request => request.Uri.Query);
}
