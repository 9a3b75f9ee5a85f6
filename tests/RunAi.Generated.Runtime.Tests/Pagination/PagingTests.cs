using System.Net;
using System.Text.Json;
using System.Web;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Pagination;

public class PagingTests
{
    private const string Sort = "?sortBy=name%26offset%3D7";

    private static readonly PagedOperation<int> ByNext =
        new PagedOperation<int>(JsonRead.Int32, "items").WithPagination("offset", "limit", next: "next", pageSize: 50, maxPageSize: 500);
    private static readonly PagedOperation<int> BySize =
        new PagedOperation<int>(JsonRead.Int32).WithPagination("offset", "limit", pageSize: 50, maxPageSize: 500);
    private static readonly PagedOperation<int> ByTotal = new PagedOperation<int>(JsonRead.Int32, "items").WithPagination("offset", "limit", total: "total");
    private static readonly PagedOperation<int> ByBoth =
        new PagedOperation<int>(JsonRead.Int32, "items").WithPagination("offset", "limit", next: "next", total: "total");
    private static readonly PagedOperation<int> ByPagination =
        new PagedOperation<int>(JsonRead.Int32, "items").WithPagination("offset", "limit", next: "pagination.nextOffset", pageSize: 50);

    private static readonly Func<PagedServer.Page, string> WithNext =
        page => page.Next is { } next ? $$"""{"next":{{next}},"items":{{page.Items}}}""" : $$"""{"items":{{page.Items}}}""";
    private static readonly Func<PagedServer.Page, string> Plain = page => page.Items;
    private static readonly Func<PagedServer.Page, string> WithTotal = page => $$"""{"items":{{page.Items}},"displayRecords":1,"total":{{page.Total}}}""";

    private static readonly Dictionary<string, (PagedOperation<int> List, Func<PagedServer.Page, string> Respond)> MetadataKinds = new()
    {
        ["next"] = (ByNext, WithNext),
        ["next, null on the last page"] = (ByNext, page => $$"""{"items":{{page.Items}},"next":{{page.Next?.ToString() ?? "null"}}}"""),
        ["next, 0 on the last page"] = (ByNext, page => $$"""{"items":{{page.Items}},"next":{{page.Next ?? 0}}}"""),
        ["next, in quotes"] = (ByNext, page => $$"""{"items":{{page.Items}},"next":"{{page.Next}}"}"""),
        ["pagination"] = (ByPagination, page =>
            $$"""{"pagination":{"offset":{{page.Offset}},"nextOffset":{{page.Next?.ToString() ?? "null"}}},"items":{{page.Items}}}"""),
        ["total"] = (ByTotal, WithTotal),
        ["total where next isn't sent"] = (ByBoth, WithTotal),
        ["a page that isn't full"] = (BySize, Plain),
    };

    public static TheoryData<string> Ends => [.. MetadataKinds.Keys];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Last_page_is_determined_by_the_metadata(string metadata)
    {
        using var server = PagedServer.Create(120, MetadataKinds[metadata].Respond);

        Assert.Equal(Enumerable.Range(0, 120), await server.Numbers(MetadataKinds[metadata].List).ToListAsync());
        Assert.Equal([Sort, Sort + "&offset=50", Sort + "&offset=100"], server.Queries());
    }

    [Theory]
    [InlineData(100, 2)]
    [InlineData(0, 1)]
    public async Task Full_last_page_is_not_followed_by_a_request_if_there_is_metadata(int total, int requests)
    {
        using var server = PagedServer.Create(total, WithNext);

        Assert.Equal(total, (await server.Numbers(ByNext).ToListAsync()).Count);
        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task Full_last_page_is_followed_by_an_empty_page_if_there_is_no_metadata()
    {
        using var server = PagedServer.Create(100, Plain);

        Assert.Equal(100, (await server.Numbers(BySize).ToListAsync()).Count);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Page_size_can_be_set()
    {
        using var server = PagedServer.Create(70, Plain);

        Assert.Equal(Enumerable.Range(0, 70), await server.Numbers(BySize, limit: 30).ToListAsync());
        Assert.Equal([Sort + "&limit=30", Sort + "&limit=30&offset=30", Sort + "&limit=30&offset=60"], server.Queries());
    }

    [Fact]
    public async Task Enumeration_starts_at_the_offset()
    {
        using var server = PagedServer.Create(120, Plain);

        Assert.Equal(Enumerable.Range(60, 60), await server.Numbers(BySize, offset: 60).ToListAsync());
        Assert.Equal([Sort + "&offset=60", Sort + "&offset=110"], server.Queries());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(null)]
    public async Task Limit_that_the_server_reduces_does_not_skip_items(int? maxPageSize)
    {
        var list = new PagedOperation<int>(JsonRead.Int32).WithPagination("offset", "limit", pageSize: 50, maxPageSize: maxPageSize);
        using var server = PagedServer.Create(1200, Plain, maxPageSize: 500);

        Assert.Equal(1200, (await server.Numbers(list, limit: 1000).ToListAsync()).Count);
    }

    [Fact]
    public async Task Empty_page_is_the_end_if_there_is_no_metadata()
    {
        using var server = PagedServer.Create(70, Plain);

        Assert.Equal(70, (await server.Numbers(new PagedOperation<int>(JsonRead.Int32).WithPagination("offset"), limit: null).ToListAsync()).Count);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(70, null, "", "&offset=50")]
    [InlineData(70, 40, "&limit=40", "&limit=40&offset=40")]
    [InlineData(10, null, "&limit=10", null)]
    [InlineData(10, 40, "&limit=10", null)]
    [InlineData(400, null, "&limit=400", null)]
    public async Task Requests_are_limited_to_the_maximum_number_of_items(int maxItems, int? limit, string first, string? second)
    {
        using var server = PagedServer.Create(1000, WithNext);
        var list = maxItems == 70 ? new PagedOperation<int>(JsonRead.Int32, "items").WithPagination("offset", "limit", next: "next", pageSize: 50) : ByNext;

        Assert.Equal(Enumerable.Range(0, maxItems), await server.Numbers(list, limit: limit, maxItems: maxItems).ToListAsync());
        Assert.Equal(second is null ? [Sort + first] : [Sort + first, Sort + second], server.Queries());
    }

    [Fact]
    public async Task Enumeration_of_zero_items_sends_no_request()
    {
        using var server = PagedServer.Create(10, Plain);

        Assert.Empty(await server.Numbers(BySize, maxItems: 0).ToListAsync());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Negative_maximum_number_of_items_is_rejected() =>
        Assert.Throws<ArgumentOutOfRangeException>("maxItems", () => new FakeServer(_ => Responses.Json("[]")).Numbers(BySize, maxItems: -1));

    [Fact]
    public async Task Page_is_requested_with_its_first_item()
    {
        using var server = PagedServer.Create(120, Plain);
        await using var numbers = server.Numbers(BySize).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.Empty(server.Requests);

        for (var count = 0; count < 50; count++)
        {
            Assert.True(await numbers.MoveNextAsync(), $"No item at {count}.");
        }

        Assert.Single(server.Requests);

        await numbers.MoveNextAsync();
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Sequence_can_be_enumerated_repeatedly()
    {
        using var server = PagedServer.Create(60, Plain);
        var numbers = server.Numbers(BySize);

        Assert.Equal(await numbers.ToListAsync(), await numbers.ToListAsync());
        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(49)]
    [InlineData(1)]
    public async Task Next_offset_that_does_not_advance_is_an_error(int next)
    {
        using var server = PagedServer.Create(120, page => $$"""{"items":{{page.Items}},"next":{{(page.Offset == 0 ? 50 : next)}}}""");

        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => server.Numbers(ByNext).ToListAsync());

        Assert.Equal($"The pagination of get_numbers does not advance: the page at offset 50 specifies {next} as the next offset.", error.Message);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Repeated_page_is_an_error()
    {
        using var server = new FakeServer(_ => Responses.Json($"[{string.Join(',', Enumerable.Range(0, 50))}]"));

        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => server.Numbers(BySize).ToListAsync());

        Assert.Equal("The pagination of get_numbers does not advance: the page at offset 50 repeats the previous page.", error.Message);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("UUID")]
    [InlineData("uid")]
    public async Task Repeated_page_returns_no_item_if_items_have_an_ID(string property)
    {
        using var server = new FakeServer(_ => Responses.Json($$"""[{"{{property}}":"a"},{"{{property}}":"b"}]"""));
        var list = new PagedOperation<JsonElement>(JsonRead.Any).WithPagination("offset", "limit");
        var taken = 0;

        var error = await Assert.ThrowsAsync<RunAiResponseException>(async () =>
        {
            await foreach (var item in server.PagedItems(list))
            {
                taken++;
            }
        });

        Assert.Equal((2, "The pagination of get_numbers does not advance: the page at offset 2 repeats the previous page."), (taken, error.Message));
    }

    [Fact]
    public async Task Pages_with_the_same_first_item_are_accepted_if_items_have_no_ID()
    {
        using var server = new FakeServer(request => Responses.Json(HttpUtility.ParseQueryString(request.Uri.Query)["offset"] switch
        {
            "4" => "[]",
            "2" => """[{"a":1},{"a":3}]""",
            _ => """[{"a":1},{"a":2}]""",
        }));
        var list = new PagedOperation<JsonElement>(JsonRead.Any).WithPagination("offset", "limit");

        Assert.Equal(4, (await server.PagedItems(list).ToListAsync()).Count);
    }

    [Fact]
    public async Task Repeated_page_with_an_advancing_offset_is_an_error()
    {
        var next = 0;
        using var server = new FakeServer(_ => Responses.Json($$"""{"items":[1,2],"next":{{next += 2}}}"""));

        await Assert.ThrowsAsync<RunAiResponseException>(() => server.Numbers(ByNext).ToListAsync());
    }

    [Fact]
    public async Task Two_equal_pages_of_one_item_are_accepted()
    {
        using var server = new FakeServer(request => Responses.Json(request.Uri.Query.Contains("offset=2", StringComparison.Ordinal) ? "[]" : "[1]"));

        Assert.Equal([1, 1], await server.Numbers(BySize, limit: 1).ToListAsync());
    }

    [Fact]
    public async Task Three_equal_pages_of_one_item_are_an_error()
    {
        using var server = new FakeServer(_ => Responses.Json("[1]"));

        await Assert.ThrowsAsync<RunAiResponseException>(() => server.Numbers(BySize, limit: 1).ToListAsync());
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Empty_page_is_the_end_regardless_of_the_metadata()
    {
        using var server = new FakeServer(_ => Responses.Json("""{"items":[],"next":50,"total":9}"""));

        Assert.Empty(await server.Numbers(ByBoth).ToListAsync());
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Enumeration_can_be_canceled_between_pages(bool byMethod)
    {
        using var server = PagedServer.Create(120, Plain);
        using var cancellation = new CancellationTokenSource();
        var numbers = byMethod ? server.Numbers(BySize, cancellation: cancellation) : server.Numbers(BySize);
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var number in numbers.WithCancellation(byMethod ? CancellationToken.None : cancellation.Token))
            {
                if (++read == 50)
                {
                    await cancellation.CancelAsync();
                }
            }
        });

        Assert.Equal((50, 1), (read, server.Requests.Count));
    }

    [Fact]
    public async Task Error_of_a_later_page_is_thrown_after_the_preceding_items()
    {
        using var server = new FakeServer(request => request.Uri.Query.Contains("offset=50", StringComparison.Ordinal)
            ? Responses.Json("""{"message":"busy"}""", HttpStatusCode.ServiceUnavailable)
            : Responses.Json($"[{string.Join(',', Enumerable.Range(0, 50))}]"));
        var read = 0;

        var error = await Assert.ThrowsAsync<RunAiApiException>(async () =>
        {
            await foreach (var number in server.Numbers(BySize))
            {
                read++;
            }
        });

        Assert.Equal((50, "busy"), (read, error.ServerMessage));
    }

    [Fact]
    public async Task Operation_without_pagination_cannot_be_enumerated_by_pages() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => new FakeServer(_ => Responses.Json("[]")).Numbers(new PagedOperation<int>(JsonRead.Int32)).ToListAsync());
}
