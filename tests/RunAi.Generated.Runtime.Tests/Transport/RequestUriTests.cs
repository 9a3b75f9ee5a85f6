using System.Net;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class RequestUriTests
{
    [Theory]
    [InlineData("https://api.test", "/a/b", "https://api.test/a/b")]
    [InlineData("https://api.test/", "/a/b", "https://api.test/a/b")]
    [InlineData("https://api.test/prefix", "/a/b", "https://api.test/prefix/a/b")]
    [InlineData("https://api.test/prefix/", "/a/b", "https://api.test/prefix/a/b")]
    [InlineData("https://api.test:8443", "a", "https://api.test:8443/a")]
    [InlineData("http://localhost:5000", "/a", "http://localhost:5000/a")]
    public async Task Path_is_appended_to_the_base_address(string address, string route, string expected) =>
        Assert.Equal(expected, (await Calls.SendAsync(route, _ => { }, address)).Uri.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public async Task Path_value_that_changes_the_path_is_rejected(string? value)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => Calls.SendAsync("/projects/{projectId}/details", request => request.AddPath("projectId", value)));

        Assert.Equal("projectId", error.ParamName);
    }

    [Theory]
    [InlineData("../x", "/projects/..%2Fx/details")]
    [InlineData("...", "/projects/.../details")]
    [InlineData("%2e%2e", "/projects/%252e%252e/details")]
    [InlineData("..;a", "/projects/..%3Ba/details")]
    [InlineData("//evil.test", "/projects/%2F%2Fevil.test/details")]
    [InlineData("@evil.test", "/projects/%40evil.test/details")]
    public async Task Path_value_remains_one_segment(string value, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/projects/{projectId}/details", request => request.AddPath("projectId", value)));

    [Theory]
    [InlineData("/x/.{a}/y")]
    [InlineData("/x/.{a}")]
    [InlineData("/x/{a}{b}/y")]
    public async Task Path_values_that_form_a_dot_segment_are_rejected(string route) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Calls.SendAsync(route, request =>
    {
        request.AddPathList("a", [""], ParameterStyle.Label);
        if (route.Contains("{b}", StringComparison.Ordinal))
        {
            request.AddPathList("b", [""], ParameterStyle.Label);
        }
    }));

    [Fact]
    public async Task Path_list_that_forms_a_dot_segment_is_rejected() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Calls.SendAsync("/x/{a}/y", request => request.AddPathList("a", ["."], ParameterStyle.Label)));

    [Fact]
    public async Task Empty_path_list_is_rejected() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Calls.SendAsync("/x/{a}/y", request => request.AddPathList("a", Array.Empty<string>())));

    [Fact]
    public async Task Path_parameters_can_be_set_in_any_order() => Assert.Equal("/x/1...2/1", await Calls.GetUrlAsync("/x/{base}...{head}/{base}", request =>
    {
        request.AddPath("head", 2);
        request.AddPath("base", 1);
    }));

    [Fact]
    public async Task Missing_path_parameter_is_reported()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync("/x/{projectId}", _ => { }));

        Assert.Contains("'projectId'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_path_parameter_is_rejected() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Calls.SendAsync("/x", request => request.AddPath("projectId", "p")));

    [Fact]
    public async Task Client_without_a_base_address_is_rejected()
    {
        using var server = new FakeServer(_ => Responses.Empty(HttpStatusCode.NoContent));
        var connection = new ApiConnection(new HttpClient(server));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await connection.CreateRequest(new Operation("op", HttpMethod.Get, "/x")).SendAsync(TestContext.Current.CancellationToken));

        Assert.Contains("BaseAddress", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.test", "/v1", "https://api.test/v1/x")]
    [InlineData("https://api.test/v1/", "/v1", "https://api.test/v1/x")]
    [InlineData("https://v1/v1", "/v1", "https://v1/v1/x")]
    [InlineData("https://v1", "/v1", "https://v1/v1/x")]
    [InlineData("https://api.test/proxy/v1", "/v1", "https://api.test/proxy/v1/x")]
    [InlineData("https://api.test/v1", "/api/v1", "https://api.test/v1/api/v1/x")]
    [InlineData("https://api.test/v1", "", "https://api.test/v1/x")]
    public async Task Path_of_the_server_is_not_doubled(string address, string serverPath, string expected)
    {
        Uri? uri = null;
        using var server = new FakeServer(request =>
        {
            uri = request.Uri;
            return Responses.Empty(HttpStatusCode.NoContent);
        });
        var connection = new ApiConnection(server.Client(address)).WithServerPath(serverPath);

        await connection.CreateRequest(new Operation("op", HttpMethod.Get, serverPath + "/x")).SendAsync(TestContext.Current.CancellationToken);

        Assert.Equal(new Uri(expected), uri);
    }

    [Theory]
    [InlineData("ftp://api.test/")]
    [InlineData("https://api.test/?a=b")]
    [InlineData("https://api.test/#a")]
    [InlineData("https://user@api.test/")]
    public async Task Invalid_base_address_is_rejected(string address) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync("/x", _ => { }, address));

    [Theory]
    [InlineData("//evil.test/x")]
    [InlineData("@evil.test/x")]
    [InlineData("\\\\evil.test/x")]
    [InlineData("https://evil.test/x")]
    public async Task Hostile_route_remains_at_the_origin(string route) => Assert.Equal("api.test", (await Calls.SendAsync(route, _ => { })).Uri.Host);

    [Fact]
    public async Task Default_HTTP_version_of_the_client_is_used()
    {
        Version? version = null;
        using var handler = new VersionProbe(seen => version = seen);
        using var client = new HttpClient(handler) { BaseAddress = new Uri("https://api.test"), DefaultRequestVersion = HttpVersion.Version20 };

        await new ApiConnection(client).CreateRequest(new Operation("op", HttpMethod.Get, "/x")).SendAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpVersion.Version20, version);
    }

    private sealed class VersionProbe(Action<Version> see) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            see(request.Version);
            return Task.FromResult(Responses.Empty(HttpStatusCode.NoContent));
        }
    }
}
