using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class HeaderTests
{
    [Theory]
    [InlineData("a\r\nX-Injected: b")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    public async Task Header_with_a_line_break_is_rejected(string value)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Calls.SendAsync("/x", request => request.AddHeader("X-A", value)));

        Assert.Equal("X-A", error.ParamName);
    }

    [Fact]
    public async Task Exception_for_an_invalid_header_does_not_contain_the_value()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Calls.SendAsync("/x", request => request.AddHeader("X-A", "hunter2\n")));

        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-A\r\nX-B")]
    [InlineData("X A")]
    [InlineData("")]
    public async Task Invalid_header_name_is_rejected(string name) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Calls.SendAsync("/x", request => request.AddHeader(name, "a")));

    [Fact]
    public async Task Header_value_is_sent_unchanged() =>
        Assert.Equal("a b,c", (await Calls.SendAsync("/x", request => request.AddHeader("X-A", "a b,c"))).Headers["X-A"]);

    [Fact]
    public async Task Null_header_is_omitted() =>
        Assert.False((await Calls.SendAsync("/x", request => request.AddHeader<string?>("X-A", null))).Headers.ContainsKey("X-A"));

    [Fact]
    public async Task List_header_is_joined_by_commas() =>
        Assert.Equal("Ready,Not-ready", (await Calls.SendAsync("/x", request => request.AddHeaderList("X-A", [Phase.Ready, Phase.NotReady]))).Headers["X-A"]);

    [Theory]
    [InlineData(false, "R,100,G,200")]
    [InlineData(true, "R=100,G=200")]
    public async Task Object_header_is_joined_by_commas(bool explode, string expected) => Assert.Equal(
        expected,
        (await Calls.SendAsync(
            "/x", request => request.AddHeaderMap("X-A", new Dictionary<string, int> { ["R"] = 100, ["G"] = 200 }, explode))).Headers["X-A"]);

    [Fact]
    public async Task Content_header_is_added_to_the_body()
    {
        var sent = await Calls.SendAsync(
            "/x",
            request =>
            {
                request.AddHeader("Content-Language", "de");
                request.SetTextBody("Hallo", "text/plain");
            },
            method: HttpMethod.Post);

        Assert.Equal("de", sent.ContentHeaders["Content-Language"]);
    }

    [Fact]
    public async Task Content_type_header_replaces_the_media_type_of_the_body()
    {
        var sent = await Calls.SendAsync(
            "/x",
            request =>
            {
                request.AddHeader("Content-Type", "application/merge-patch+json");
                request.SetJsonBody(new Resources(), JsonWrite.Model);
            },
            method: HttpMethod.Patch);

        Assert.Equal("application/merge-patch+json", sent.ContentHeaders["Content-Type"]);
    }

    [Fact]
    public async Task Cookies_are_encoded_and_share_one_header() => Assert.Equal("a=b%3Bc; n=1; l=x,y", (await Calls.SendAsync("/x", request =>
    {
        request.AddCookie("a", "b;c");
        request.AddCookie("n", 1);
        request.AddCookie<string?>("none", null);
        request.AddCookieList("l", ["x", "y"]);
        request.AddCookieList<string>("none", null);
    })).Headers["Cookie"]);

    [Fact]
    public async Task Accept_is_JSON_if_no_media_type_is_declared() =>
        Assert.Equal("application/json", (await Calls.SendAsync("/x", _ => { })).Headers["Accept"]);

    [Fact]
    public async Task Accept_contains_the_declared_media_types_and_JSON_with_a_lower_weight()
    {
        using var server = new FakeServer(_ => Responses.Text("a,b", "text/csv"));
        var operation = new Operation<string>("op", HttpMethod.Get, "/x").ReturnsText("200", "text/csv").ReturnsText("206", "text/csv").ReturnsText(
            "207", "no media type");

        await new ApiConnection(server.Client()).CreateRequest(operation).SendAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv, application/json; q=0.1", Assert.Single(server.Requests).Headers["Accept"]);
    }
}
