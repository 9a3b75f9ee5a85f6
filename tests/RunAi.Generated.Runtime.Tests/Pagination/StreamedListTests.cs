using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Pagination;

public class StreamedListTests
{
    private static readonly PagedOperation<JsonElement> TopLevel = new(JsonRead.Any);
    private static readonly PagedOperation<JsonElement> InProperty = new(JsonRead.Any, "items");
    private static readonly PagedOperation<double> Doubles = new(JsonRead.Double, "items");
    private static readonly PagedOperation<Project> Projects = new(Project.Read, "projects");

    public static TheoryData<string, string[]> ArrayResponses => new()
    {
        { """{"items":[]}""", [] },
        { """{"items":null}""", [] },
        { """{"other":1}""", [] },
        { "null", [] },
        { """ { "items" : [ 1 , 2 ] } """, ["1", "2"] },
        {
            """{"items":[{"a":[1,{"b":"]}"}]},[[],{}],"x\"]",true,null,-1.5e3]}""",
            ["""{"a":[1,{"b":"]}"}]}""", "[[],{}]", "\"x\\\"]\"", "true", "null", "-1.5e3"]
        },
        { """{"before":{"items":[9]},"list":[8],"text":"items","number":3,"items":[1],"after":[{"items":[7]}],"yes":true}""", ["1"] },
        { """{"\u0069tems":["Zürich 😀"]}""", ["\"Zürich 😀\""] },
    };

    [Theory]
    [MemberData(nameof(ArrayResponses))]
    public async Task Items_of_the_declared_property_are_read(string response, string[] items)
    {
        using var server = FakeServer.Json(response);

        Assert.Equal(items, (await server.Items(InProperty).ToListAsync()).Select(static item => item.GetRawText()));
    }

    [Theory]
    [MemberData(nameof(ArrayResponses))]
    public async Task Items_are_read_regardless_of_the_chunks_of_the_response(string response, string[] items)
    {
        for (var size = 1; size < 12; size++)
        {
            using var server = CreateServer(new PiecewiseStream(Encoding.UTF8.GetBytes(response), size));
            AssertItems(size, items, await server.Items(InProperty).ToListAsync());
        }
    }

    [Theory]
    [InlineData("""{"page":{"total":1,"items":[1,[2]]},"items":[9]}""", "1", "[2]")]
    [InlineData("""{"items":[9],"other":{"items":[8]},"page":{"page":{"items":[7]},"items":[{"items":[6]}],"items2":[5]},"next":0}""", """{"items":[6]}""")]
    [InlineData("""{"page":{"items":null}}""")]
    [InlineData("""{"page":null}""")]
    [InlineData("""{"page":{}}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Items_of_a_nested_list_are_read(string response, params string[] items)
    {
        var list = new PagedOperation<JsonElement>(JsonRead.Any, "items", "page");
        for (var size = 1; size < 12; size++)
        {
            using var server = CreateServer(new PiecewiseStream(Encoding.UTF8.GetBytes(response), size));
            AssertItems(size, items, await server.Items(list).ToListAsync());
        }
    }

    [Theory]
    [InlineData("""{"page":[]}""", "$.page", "an object")]
    [InlineData("""{"page":{"items":{}}}""", "$.page.items", "an array")]
    [InlineData("""{"page":{"items":[1,"x"]}}""", "$.page.items[1]", "a number")]
    public async Task Mismatch_in_a_nested_list_has_its_path(string response, string path, string expected)
    {
        using var server = FakeServer.Json(response);

        var error = await Assert.ThrowsAsync<RunAiResponseException>(
            () => server.Items(new PagedOperation<double>(JsonRead.Double, "items", "page")).ToListAsync());

        Assert.Equal((path, expected), (error.JsonPath, error.ExpectedType));
    }

    [Fact]
    public async Task Items_of_a_top_level_list_are_read()
    {
        using var server = FakeServer.Json("""[{"a":1},[2],3]""");

        Assert.Equal(["""{"a":1}""", "[2]", "3"], (await server.Items(TopLevel).ToListAsync()).Select(static item => item.GetRawText()));
    }

    [Fact]
    public async Task Item_that_is_longer_than_the_buffer_is_read()
    {
        var text = new string('x', 200_000);
        using var server = CreateServer(new PiecewiseStream(Encoding.UTF8.GetBytes($$"""{"items":[1,"{{text}}",2]}"""), 4096));

        Assert.Equal(["1", $"\"{text}\"", "2"], (await server.Items(InProperty).ToListAsync()).Select(static item => item.GetRawText()));
    }

    [Fact]
    public async Task Response_204_is_an_empty_list()
    {
        using var server = new FakeServer(_ => Responses.Empty(HttpStatusCode.NoContent));

        Assert.Empty(await server.Items(TopLevel).ToListAsync());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task Other_encodings_and_byte_order_marks_are_supported(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        using var server = CreateServer(new PiecewiseStream([.. encoding.Preamble, .. encoding.GetBytes("""["ü"]""")], 1), charset);

        Assert.Equal("ü", Assert.Single(await server.Items(TopLevel).ToListAsync()).GetString());
    }

    [Theory]
    [InlineData("""{"items":[NaN,1,Infinity,-Infinity,"NaN"],"x":NaN}""")]
    [InlineData("""{"x":{"y":[NaN]},"items":[NaN,1,Infinity,-Infinity,NaN]}""")]
    public async Task NaN_and_infinities_of_a_streamed_list_are_read(string response)
    {
        for (var size = 1; size < 15; size++)
        {
            using var server = CreateServer(new PiecewiseStream(Encoding.UTF8.GetBytes(response), size));
            var items = await server.Items(Doubles).ToListAsync();
            Assert.Equal((size, "NaN 1 Infinity -Infinity NaN"), (size, string.Join(' ', items.Select(item => item.ToString(CultureInfo.InvariantCulture)))));
        }
    }

    [Theory]
    [InlineData("""{"projects":[{"limit":NaN,"name":"a"},[]]}""", "$.projects[1]", "an object")]
    [InlineData("""{"projects":[{"name":"a"},7]}""", "$.projects[1]", "an object")]
    [InlineData("""{"projects":{"name":"a"}}""", "$.projects", "an array")]
    [InlineData("""["a"]""", "$", "an object")]
    [InlineData("""{"projects":[{"name":"a"},{"name":nope}]}""", "$.projects[1].name", "valid JSON")]
    [InlineData("""{"projects":[{"name":"a"},{"name":Nope}]}""", "$.projects[1].name", "valid JSON")]
    [InlineData("""{"projects":[{"name":"a"},{"name":"b" """, "$.projects[1].name", "valid JSON")]
    [InlineData("""{"projects":[]} {}""", "$", "valid JSON")]
    [InlineData("<html/>", "$", "valid JSON")]
    [InlineData("", "$", "a body")]
    public async Task Mismatch_in_a_streamed_list_has_the_path_and_the_expected_type(string response, string path, string expected)
    {
        using var server = FakeServer.Json(response);

        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => server.Items(Projects).ToListAsync());

        Assert.Equal((path, expected, 200), (error.JsonPath, error.ExpectedType, error.ResponseStatusCode));
    }

    [Fact]
    public async Task Items_before_a_mismatch_are_returned()
    {
        using var server = FakeServer.Json("""{"projects":[{"name":"a"},{"name":"b"},7]}""");
        var names = new List<string>();

        await Assert.ThrowsAsync<RunAiResponseException>(async () =>
        {
            await foreach (var project in server.Items(Projects))
            {
                names.Add(project.Name);
            }
        });

        Assert.Equal(["a", "b"], names);
    }

    [Fact]
    public async Task Leaving_the_loop_disposes_the_response()
    {
        using var body = new PiecewiseStream("[1,2,3]"u8.ToArray(), 2);
        using var server = CreateServer(body);
        await foreach (var item in server.Items(TopLevel))
        {
            break;
        }

        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Connection_failure_inside_a_streamed_list_throws_RunAiConnectionException()
    {
        using var body = new BreakingStream();
        using var server = CreateServer(body);

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(() => server.Items(InProperty).ToListAsync());
        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
    }

    [Fact]
    public async Task Deviation_in_a_streamed_list_is_rejected_in_strict_mode()
    {
        using var server = FakeServer.Json("""{"projects":[{"name":"a"},{"limit":1}]}""");

        Assert.Equal(
            "$.projects[1].name", (await Assert.ThrowsAsync<RunAiResponseException>(() => server.Items(Projects, isStrict: true).ToListAsync())).JsonPath);
    }

    private static void AssertItems(int size, IEnumerable<string> expected, IEnumerable<JsonElement> items) =>
        Assert.Equal((size, string.Join('\n', expected)), (size, string.Join('\n', items.Select(static item => item.GetRawText()))));

    private static FakeServer CreateServer(Stream body, string? charset = null) => new(_ => new HttpResponseMessage
    {
        Content = new StreamContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = charset } } },
    });
}
