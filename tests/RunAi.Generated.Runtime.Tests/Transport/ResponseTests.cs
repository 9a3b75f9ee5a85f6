using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class ResponseTests
{
    private static readonly Operation<Project> GetProject = new Operation<Project>("get_project", HttpMethod.Get, "/x")
        .Returns("200", "application/json", Project.Read)
        .Returns("202");

    [Fact]
    public async Task Generated_client_sends_parameters_and_reads_the_response()
    {
        using var server = FakeServer.Json("""{"projects":[{"name":"a"},{"name":"b"}],"next":2}""");
        var client = new AdministratorClient(server.Client());

        var page = await client.Projects.GetProjectsAsync(
            new() { Limit = 2, SortOrder = new Phase("asc"), FilterBy = ["name==a,b", "size>1"] }, TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b"], page.Projects!.Select(project => project.Name));
        Assert.Equal("/api/v1/org-unit/projects?limit=2&sortOrder=asc&filterBy=name%3D%3Da%2Cb,size%3E1", Assert.Single(server.Requests).PathAndQuery);
    }

    [Fact]
    public async Task Generated_client_sends_a_body()
    {
        using var server = FakeServer.Json("""{"name":"p","id":"1"}""", HttpStatusCode.Created);

        var project = await new AdministratorClient(server.Client()).Projects.CreateProjectAsync(new() { Name = "p" }, TestContext.Current.CancellationToken);

        Assert.Equal("p", project.Name);
        Assert.Equal(("POST", """{"name":"p"}"""), server.Requests.Select(request => (request.Method, request.Body)).Single());
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData(HttpStatusCode.NoContent)]
    public async Task Operation_without_a_result_returns_its_status_code(HttpStatusCode status)
    {
        using var server = new FakeServer(_ => Responses.Empty(status));

        var response = await new AdministratorClient(server.Client()).Projects.DeleteProjectWithResponseAsync("7", TestContext.Current.CancellationToken);

        Assert.Equal(status, (HttpStatusCode)response.StatusCode);
        Assert.Equal("/api/v1/org-unit/projects/7", Assert.Single(server.Requests).PathAndQuery);
    }

    [Fact]
    public async Task Status_code_that_is_declared_without_a_body_returns_the_default()
    {
        var response = await Calls.CallAsync(GetProject, () => Responses.Json("""{"code":202}""", HttpStatusCode.Accepted));

        Assert.Equal((202, null), (response.StatusCode, response.Value));
    }


    [Fact]
    public async Task Undeclared_2xx_with_JSON_is_read_as_the_result() =>
        Assert.Equal("p", (await Calls.CallAsync(GetProject, () => Responses.Json("""{"name":"p"}""", HttpStatusCode.Created))).Value.Name);

    [Fact]
    public async Task Undeclared_2xx_without_JSON_returns_the_default() =>
        Assert.Null((await Calls.CallAsync(GetProject, () => Responses.Text("created", "text/plain", HttpStatusCode.Created))).Value);

    [Fact]
    public async Task Undeclared_2xx_with_an_empty_body_returns_the_default() =>
        Assert.Null((await Calls.CallAsync(GetProject, () => Responses.Json("", HttpStatusCode.Created))).Value);

    [Fact]
    public async Task Exact_status_code_precedes_the_range_and_the_range_precedes_the_default()
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x")
            .Returns("default", "application/json", (ref Utf8JsonReader reader) => "default:" + JsonRead.String(ref reader))
            .Returns("2XX", "application/json", (ref Utf8JsonReader reader) => "range:" + JsonRead.String(ref reader))
            .Returns("201", "application/json", (ref Utf8JsonReader reader) => "exact:" + JsonRead.String(ref reader));

        Assert.Equal("exact:x", (await Calls.CallAsync(operation, () => Responses.Json("\"x\"", HttpStatusCode.Created))).Value);
        Assert.Equal("range:x", (await Calls.CallAsync(operation, () => Responses.Json("\"x\""))).Value);
    }

    [Fact]
    public async Task Default_response_is_a_success_only_for_2xx()
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x").Returns("default", "application/json", JsonRead.String);

        Assert.Equal("x", (await Calls.CallAsync(operation, () => Responses.Json("\"x\""))).Value);
        await Assert.ThrowsAsync<RunAiApiException>(() => Calls.CallAsync(operation, () => Responses.Json("\"x\"", HttpStatusCode.BadRequest)));
    }

    [Fact]
    public async Task Redirect_that_is_declared_as_a_success_is_returned()
    {
        using var server = new FakeServer(_ => Responses.Empty(HttpStatusCode.Found));

        var response = await new ApiConnection(server.Client()).CreateRequest(new Operation("op", HttpMethod.Get, "/x").Returns("302")).SendAsync(
            TestContext.Current.CancellationToken);

        Assert.Equal(302, response.StatusCode);
    }

    [Fact]
    public async Task Response_is_read_by_its_media_type()
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.String).ReturnsText("200", "text/csv");

        Assert.Equal("a,b", (await Calls.CallAsync(operation, () => Responses.Text("a,b", "text/csv"))).Value);
        Assert.Equal("a", (await Calls.CallAsync(operation, () => Responses.Json("\"a\""))).Value);
    }

    [Fact]
    public async Task Primitives_and_lists_are_read_as_results()
    {
        Assert.True((await Calls.CallAsync(
            new Operation<bool>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.Boolean), () => Responses.Json("true"))).Value);
        Assert.Equal([1, 2], (await Calls.CallAsync(
            new Operation<IReadOnlyList<int>>("op", HttpMethod.Get, "/x").Returns(
                "200", "application/json", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)),
            () => Responses.Json("[1,2]"))).Value);
    }

    [Fact]
    public async Task Text_is_decoded_by_its_charset()
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x").ReturnsText("200", "text/plain");

        var content = new StringContent("Zürich", Encoding.Latin1, "text/plain");
        var response = await Calls.CallAsync(operation, () => new HttpResponseMessage { Content = content });

        Assert.Equal("Zürich", response.Value);
    }

    [Fact]
    public async Task JSON_in_UTF16_and_with_a_byte_order_mark_is_read()
    {
        var utf16 = new StringContent("""{"name":"Zürich"}""", Encoding.Unicode, "application/json");
        Assert.Equal("Zürich", (await Calls.CallAsync(GetProject, () => new HttpResponseMessage { Content = utf16 })).Value.Name);

        var marked = new ByteArrayContent([0xEF, 0xBB, 0xBF, .. """{"name":"p"}"""u8]);
        Assert.Equal("p", (await Calls.CallAsync(GetProject, () => new HttpResponseMessage { Content = marked })).Value.Name);
    }

    [Fact]
    public async Task Long_body_without_a_content_length_is_read()
    {
        var name = new string('x', 200_000);

        var response = await Calls.CallAsync(GetProject, () => new HttpResponseMessage { Content = new UnknownLengthContent($$"""{"name":"{{name}}"}""") });

        Assert.Equal(name, response.Value.Name);
    }

    [Fact]
    public async Task Response_contains_the_headers_and_the_request_ID()
    {
        var response = await Calls.CallAsync(GetProject, () =>
        {
            var message = Responses.Json("""{"name":"p"}""");
            message.Headers.Add("X-Request-Id", "req-1");
            message.Headers.ETag = new EntityTagHeaderValue("\"1\"");
            return message;
        });

        Assert.Equal("req-1", response.RequestId);
        Assert.Equal(["\"1\""], response.Headers["etag"]);
        Assert.Equal(["application/json; charset=utf-8"], response.Headers["content-type"]);
    }

    [Fact]
    public async Task Body_that_exceeds_the_limit_of_the_client_is_rejected()
    {
        using var server = FakeServer.Json("""{"name":"a long name"}""");
        using var client = server.Client();
        client.MaxResponseContentBufferSize = 10;

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => new ApiConnection(client).CreateRequest(GetProject).SendAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, error.HttpRequestError);
    }

    [Fact]
    public async Task Connection_failure_inside_the_body_throws_RunAiConnectionException()
    {
        var error = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => Calls.CallAsync(GetProject, () => new HttpResponseMessage { Content = new StreamContent(new BreakingStream()) }));

        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
    }

    [Fact]
    public void Responses_can_be_created_in_tests()
    {
        var response = new ApiResponse<int>(200, 5, new Dictionary<string, IEnumerable<string>> { ["x-request-id"] = ["r"] });

        Assert.Equal((200, 5, "r"), (response.StatusCode, response.Value, response.RequestId));
        Assert.Empty(new ApiResponse(204).Headers);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("600")]
    [InlineData("2xY")]
    [InlineData("")]
    [InlineData("DEFAULT")]
    public void Invalid_status_code_pattern_is_rejected(string pattern) =>
        Assert.Throws<ArgumentException>(() => new Operation("op", HttpMethod.Get, "/x").Returns(pattern));

    private sealed class UnknownLengthContent(string text) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
