using System.Globalization;
using System.Web;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Pagination;

/// <summary>A server of a list of numbers: 0, 1, 2, …, in pages.</summary>
internal static class PagedServer
{
    /// <summary>What an answer is made of.</summary>
    /// <param name="Offset">The number of items before the page.</param>
    /// <param name="Items">The items of the page, as a JSON array.</param>
    /// <param name="Next">The offset of the next page; null on the last.</param>
    /// <param name="Total">The number of items in all pages.</param>
    internal sealed record Page(int Offset, string Items, int? Next, int Total);

    /// <summary>A server that knows its pages.</summary>
    /// <param name="total">The number of items.</param>
    /// <param name="answer">Writes an answer.</param>
    /// <param name="pageSize">The size of a page when none is asked for.</param>
    /// <param name="maxPageSize">What a limit is cut down to.</param>
    public static FakeServer Create(int total, Func<Page, string> answer, int pageSize = 50, int maxPageSize = 500) => new(request =>
    {
        var query = HttpUtility.ParseQueryString(request.Uri.Query);
        var offset = int.Parse(query["offset"] ?? "0", CultureInfo.InvariantCulture);
        var limit = Math.Min(query["limit"] is { } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : pageSize, maxPageSize);
        var count = Math.Clamp(total - offset, 0, limit);
        int? next = offset + count < total ? offset + count : null;
        return Responses.Json(answer(new Page(offset, $"[{string.Join(',', Enumerable.Range(offset, count))}]", next, total)));
    });

    /// <summary>The queries that came.</summary>
    public static IEnumerable<string> Queries(this FakeServer server) => server.Requests.Select(static request => request.Uri.Query);
}
