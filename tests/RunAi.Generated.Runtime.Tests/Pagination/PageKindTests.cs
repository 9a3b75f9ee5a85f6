using System.Globalization;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.Tests.Support;
using RunAi.Pages;

namespace RunAi.Generated.Tests.Pagination;

/// <summary>Tests generated enumerations of paginations other than offsets, with a server on the local machine that has seven items.</summary>
public sealed class PageKindTests
{
    private const int Total = 7;
    private const int PageSize = 3;

    private readonly List<string> _queries = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cursors_are_followed_to_the_last_page_also_after_an_empty_page()
    {
        await using var server = await StartAsync((context, start) =>
            start == 3 && context.Request.Query["page_token"] == "3" ? """{"items":[],"next_page_token":"03"}"""
            : $$"""{"next_page_token":"{{(start + PageSize < Total ? start + PageSize : "")}}","items":{{Items(start)}}}""");

        var ids = await ReadAsync(Client(server).EnumerateCursorsAsync(new() { PageSize = 3 }, cancellationToken: Cancellation));

        Assert.Equal("0123456", ids);
        Assert.Equal(["?page_size=3", "?page_size=3&page_token=3", "?page_size=3&page_token=03", "?page_size=3&page_token=6"], _queries);
    }

    [Fact]
    public async Task Cursor_of_the_caller_is_the_start()
    {
        await using var server = await StartAsync((_, start) =>
            $$"""{"items":{{Items(start)}},"next_page_token":{{(start + PageSize < Total ? $"\"{start + PageSize}\"" : "null")}}}""");

        Assert.Equal("3456", await ReadAsync(Client(server).EnumerateCursorsAsync(new() { PageToken = "3" }, cancellationToken: Cancellation)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 2)]
    [InlineData(3, 1)]
    public async Task Enumeration_ends_at_the_maximum(int maxItems, int requests)
    {
        await using var server = await StartAsync((_, start) => $$"""{"items":{{Items(start)}},"next_page_token":"{{start + PageSize}}"}""");

        var ids = await ReadAsync(Client(server).EnumerateCursorsAsync(null, maxItems, Cancellation));

        Assert.Equal((maxItems, requests), (ids.Length, _queries.Count));
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("3", "4", "5", "3")]
    [InlineData("3", "4", "5", "6", "7", "8", "4")]
    public async Task Cursors_in_a_cycle_are_an_error(params string[] cursors)
    {
        var requests = 0;
        await using var server = await StartAsync((_, _) =>
        {
            Assert.True(requests < 50);
            var index = requests++;
            var cycle = Array.IndexOf(cursors, cursors[^1]);
            var next = cursors[index < cursors.Length ? index : cycle + ((index - cycle) % (cursors.Length - 1 - cycle))];
            return $$"""{"items":[],"next_page_token":"{{next}}"}""";
        });

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(
            () => ReadAsync(Client(server).EnumerateCursorsAsync(cancellationToken: Cancellation)));

        Assert.StartsWith("The pagination of list_cursors does not advance: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_empty_pages_are_an_error()
    {
        var requests = 0;
        await using var server = await StartAsync((_, _) => $$"""{"items":[],"next_page_token":"c{{requests++}}"}""");

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(
            () => ReadAsync(Client(server).EnumerateCursorsAsync(cancellationToken: Cancellation)));

        Assert.Contains("100 consecutive pages are empty", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identifier_of_the_last_item_is_the_cursor_while_there_is_more()
    {
        await using var server = await StartAsync((context, _) =>
        {
            var start = context.Request.Query["starting_after"].FirstOrDefault() is { } last ? int.Parse(last, CultureInfo.InvariantCulture) + 1 : 0;
            return $$"""{"has_more":{{(start + PageSize < Total ? "true" : "false")}},"data":{{Items(start)}}}""";
        });

        Assert.Equal("0123456", await ReadAsync(Client(server).EnumerateItemsAsync(new() { Limit = 3 }, cancellationToken: Cancellation)));
        Assert.Equal(["?limit=3", "?limit=3&starting_after=2", "?limit=3&starting_after=5"], _queries);
    }

    [Theory]
    [InlineData("/links?limit=3&page={0}")]
    [InlineData("?page={0}&q=a%26b")]
    [InlineData("links?page={0}")]
    [InlineData("./../links?page={0}#fragment")]
    [InlineData("{1}links?page={0}")]
    public async Task Links_are_resolved(string link)
    {
        await using var server = await StartAsync((context, start) =>
        {
            var next = string.Format(CultureInfo.InvariantCulture, link, start + PageSize, $"http://{context.Request.Host}/");
            return start + PageSize < Total ? $$"""{"@odata.nextLink":"{{next}}","value":{{Items(start)}}}""" : $$"""{"value":{{Items(start)}}}""";
        });

        Assert.Equal("0123456", await ReadAsync(Client(server).EnumerateLinksAsync(new() { Limit = 3, Q = "a&b" }, cancellationToken: Cancellation)));
        Assert.Equal("?limit=3&q=a%26b", _queries[0]);
        Assert.StartsWith("page=3", _queries[1].Replace("?limit=3&", "", StringComparison.Ordinal).TrimStart('?'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.test/links?page=3", "https://evil.test")]
    [InlineData("//evil.test/links?page=3", "http://evil.test")]
    [InlineData("http://user:secret@127.0.0.1:{0}/links?page=3", "http://127.0.0.1:{0}")]
    [InlineData("http://127.0.0.1:1/links?page=3", "http://127.0.0.1:1")]
    [InlineData("https://127.0.0.1:{0}/links?page=3", "https://127.0.0.1:{0}")]
    [InlineData("http://127.0.0.1.evil.test:{0}/", "http://127.0.0.1.evil.test:{0}")]
    [InlineData("javascript:alert(1)", "")]
    [InlineData("file:///etc/passwd", "file://")]
    public async Task Links_to_other_origins_are_not_followed(string link, string target)
    {
        await using var server = await StartAsync((context, start) => $$"""{"value":{{Items(start)}},"@odata.nextLink":"{{Format(link, context)}}"}""");
        var read = new List<string>();

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(async () =>
        {
            await foreach (var thing in Client(server).EnumerateLinksAsync(cancellationToken: Cancellation))
            {
                read.Add(thing.Id);
            }
        });

        Assert.Equal(["0", "1", "2"], read);
        Assert.Single(_queries);
        var origin = string.Format(CultureInfo.InvariantCulture, target, server.Address.Port);
        Assert.StartsWith($"list_links returned 200, but the link to the next page refers to {origin}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);

        static string Format(string link, HttpContext context) => string.Format(CultureInfo.InvariantCulture, link, context.Request.Host.Port);
    }

    [Fact]
    public async Task Link_headers_are_followed()
    {
        await using var server = await StartAsync((context, start) =>
        {
            if (start + PageSize < Total)
            {
                context.Response.Headers.Append("Link", "</headers?page=0>; rel=\"first prev\"");
                context.Response.Headers.Append(
                    "Link", $"</headers?page=0>; rel=next; anchor=\"#x\", </headers?page={start + PageSize}>; title=\"a, b\"; rel=\"Next\"");
            }

            return Items(start);
        });

        Assert.Equal("0123456", await ReadAsync(Client(server).EnumerateHeadersAsync(new() { PerPage = 3 }, cancellationToken: Cancellation)));
        Assert.Equal(["?per_page=3", "?page=3", "?page=6"], _queries);
    }

    [Theory]
    [InlineData(null, "0123456", "", "?page=2", "?page=3")]
    [InlineData(2L, "3456", "?page=2", "?page=3")]
    public async Task Pages_are_numbered(long? page, string expected, params string[] queries)
    {
        await using var server = await StartAsync((context, _) =>
            Items((int.Parse(context.Request.Query["page"].FirstOrDefault() ?? "1", CultureInfo.InvariantCulture) - 1) * PageSize));

        Assert.Equal(expected, await ReadAsync(Client(server).EnumerateNumbersAsync(new() { Page = page }, cancellationToken: Cancellation)));
        Assert.Equal(queries, _queries);
    }

    [Fact]
    public async Task Repeated_page_is_an_error()
    {
        await using var server = await StartAsync((_, _) => Items(0));

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(
            () => ReadAsync(Client(server).EnumerateNumbersAsync(cancellationToken: Cancellation)));

        Assert.Equal("The pagination of list_numbers does not advance: page 2 repeats the previous page.", exception.Message);
    }

    private static IPagesClient Client(LocalServer server) => new PagedApiClient(new HttpClient { BaseAddress = server.Address }).Pages;

    private static string Items(int start) =>
        $"[{string.Join(',', Enumerable.Range(start, Math.Clamp(Total - start, 0, PageSize)).Select(static id => $$"""{"id":"{{id}}"}"""))}]";

    private static async Task<string> ReadAsync(IAsyncEnumerable<Thing> things) => string.Concat((await things.ToListAsync()).Select(static thing => thing.Id));

    /// <summary>Starts a server whose function gets the start of the page.</summary>
    private Task<LocalServer> StartAsync(Func<HttpContext, int, string> respond) => LocalServer.StartAsync(context =>
    {
        _queries.Add(context.Request.QueryString.Value!);
        var query = context.Request.Query;
        var start = query["page"].FirstOrDefault() ?? query["page_token"].FirstOrDefault();
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(respond(context, int.TryParse(start, CultureInfo.InvariantCulture, out var number) ? number : 0));
    });
}
