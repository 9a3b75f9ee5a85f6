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
    public async Task The_generated_client_sends_and_reads()
    {
        using var server = FakeServer.Json("""{"projects":[{"name":"a"},{"name":"b"}],"next":2}""");
        var client = new AdministratorClient(server.Client());

        var page = await client.Projects.GetProjectsAsync(
            new() { Limit = 2, SortOrder = new Phase("asc"), FilterBy = ["name==a,b", "size>1"] }, TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b"], page.Projects!.Select(project => project.Name));
        Assert.Equal("/api/v1/org-unit/projects?limit=2&sortOrder=asc&filterBy=name%3D%3Da%2Cb,size%3E1", Assert.Single(server.Requests).PathAndQuery);
    }

    [Fact]
    public async Task The_generated_client_sends_a_body()
    {
        using var server = FakeServer.Json("""{"name":"p","id":"1"}""", HttpStatusCode.Created);

        var project = await new AdministratorClient(server.Client()).Projects.CreateProjectAsync(new() { Name = "p" }, TestContext.Current.CancellationToken);

        Assert.Equal("p", project.Name);
        Assert.Equal(("POST", """{"name":"p"}"""), server.Requests.Select(request => (request.Method, request.Body)).Single());
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData(HttpStatusCode.NoContent)]
    public async Task An_operation_without_a_value_tells_its_status(HttpStatusCode status)
    {
        using var server = new FakeServer(_ => Responses.Empty(status));

        var response = await new AdministratorClient(server.Client()).Projects.DeleteProjectWithResponseAsync("7", TestContext.Current.CancellationToken);

        Assert.Equal(status, (HttpStatusCode)response.StatusCode);
        Assert.Equal("/api/v1/org-unit/projects/7", Assert.Single(server.Requests).PathAndQuery);
    }

    [Fact]
    public async Task A_status_that_is_declared_without_a_body_gives_the_default()
    {
        var response = await Calls.CallAsync(GetProject, () => Responses.Json("""{"code":202}""", HttpStatusCode.Accepted));

        Assert.Equal((202, null), (response.StatusCode, response.Value));
    }

    [Fact]
    public async Task Status_204_gives_the_default_whatever_is_declared() =>
        Assert.Null((await Calls.CallAsync(new Operation<Project>("op", HttpMethod.Get, "/x").Returns("2XX", "application/json", Project.Read), () => Responses.Empty(HttpStatusCode.NoContent))).Value);

    [Fact]
    public async Task Another_2xx_with_JSON_is_read_as_the_value() =>
        Assert.Equal("p", (await Calls.CallAsync(GetProject, () => Responses.Json("""{"name":"p"}""", HttpStatusCode.Created))).Value.Name);

    [Fact]
    public async Task Another_2xx_without_JSON_gives_the_default() =>
        Assert.Null((await Calls.CallAsync(GetProject, () => Responses.Text("created", "text/plain", HttpStatusCode.Created))).Value);

    [Fact]
    public async Task Another_2xx_with_an_empty_JSON_body_gives_the_default() =>
        Assert.Null((await Calls.CallAsync(GetProject, () => Responses.Json("", HttpStatusCode.Created))).Value);

    [Fact]
    public async Task The_exact_status_beats_the_range_and_the_range_beats_the_default()
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x")
            .Returns("default", "application/json", (ref Utf8JsonReader reader) => "default:" + JsonRead.String(ref reader))
            .Returns("2XX", "application/json", (ref Utf8JsonReader reader) => "range:" + JsonRead.String(ref reader))
            .Returns("201", "application/json", (ref Utf8JsonReader reader) => "exact:" + JsonRead.String(ref reader));

        Assert.Equal("exact:x", (await Calls.CallAsync(operation, () => Responses.Json("\"x\"", HttpStatusCode.Created))).Value);
        Assert.Equal("range:x", (await Calls.CallAsync(operation, () => Responses.Json("\"x\""))).Value);
    }

    [Fact]
    public async Task The_default_is_a_success_for_2xx_only()
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x").Returns("default", "application/json", JsonRead.String);

        Assert.Equal("x", (await Calls.CallAsync(operation, () => Responses.Json("\"x\""))).Value);
        await Assert.ThrowsAsync<RunAiApiException>(() => Calls.CallAsync(operation, () => Responses.Json("\"x\"", HttpStatusCode.BadRequest)));
    }

    [Fact]
    public async Task A_redirect_that_is_declared_as_a_success_is_one()
    {
        using var server = new FakeServer(_ => Responses.Empty(HttpStatusCode.Found));

        var response = await new ApiConnection(server.Client()).CreateRequest(new Operation("op", HttpMethod.Get, "/x").Returns("302")).SendAsync(TestContext.Current.CancellationToken);

        Assert.Equal(302, response.StatusCode);
    }

    [Fact]
    public async Task Of_two_media_types_the_one_that_came_is_read()
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.String).ReturnsText("200", "text/csv");

        Assert.Equal("a,b", (await Calls.CallAsync(operation, () => Responses.Text("a,b", "text/csv"))).Value);
        Assert.Equal("a", (await Calls.CallAsync(operation, () => Responses.Json("\"a\""))).Value);
    }

    [Fact]
    public async Task Primitives_and_lists_are_values()
    {
        Assert.True((await Calls.CallAsync(new Operation<bool>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.Boolean), () => Responses.Json("true"))).Value);
        Assert.Equal([1, 2], (await Calls.CallAsync(
            new Operation<IReadOnlyList<int>>("op", HttpMethod.Get, "/x").Returns("200", "application/json", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)),
            () => Responses.Json("[1,2]"))).Value);
    }

    [Fact]
    public async Task Text_is_decoded_by_its_charset()
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x").ReturnsText("200", "text/plain");

        var response = await Calls.CallAsync(operation, () => new HttpResponseMessage { Content = new StringContent("Zürich", Encoding.Latin1, "text/plain") });

        Assert.Equal("Zürich", response.Value);
    }

    [Fact]
    public async Task JSON_in_UTF16_and_with_a_byte_order_mark_is_read()
    {
        Assert.Equal("Zürich", (await Calls.CallAsync(GetProject, () => new HttpResponseMessage { Content = new StringContent("""{"name":"Zürich"}""", Encoding.Unicode, "application/json") })).Value.Name);

        var marked = new ByteArrayContent([0xEF, 0xBB, 0xBF, .. """{"name":"p"}"""u8]);
        Assert.Equal("p", (await Calls.CallAsync(GetProject, () => new HttpResponseMessage { Content = marked })).Value.Name);
    }

    [Fact]
    public async Task Long_bodies_without_a_length_are_read()
    {
        var name = new string('x', 200_000);

        var response = await Calls.CallAsync(GetProject, () => new HttpResponseMessage { Content = new UnknownLengthContent($$"""{"name":"{{name}}"}""") });

        Assert.Equal(name, response.Value.Name);
    }

    [Fact]
    public async Task Headers_and_the_request_id_are_kept()
    {
        var response = await Calls.CallAsync(GetProject, () =>
        {
            var answer = Responses.Json("""{"name":"p"}""");
            answer.Headers.Add("X-Request-Id", "req-1");
            answer.Headers.ETag = new EntityTagHeaderValue("\"1\"");
            return answer;
        });

        Assert.Equal("req-1", response.RequestId);
        Assert.Equal(["\"1\""], response.Headers["etag"]);
        Assert.Equal(["application/json; charset=utf-8"], response.Headers["content-type"]);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_of_the_client_is_refused()
    {
        using var server = FakeServer.Json("""{"name":"a long name"}""");
        using var client = server.Client();
        client.MaxResponseContentBufferSize = 10;

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => new ApiConnection(client).CreateRequest(GetProject).SendAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, error.HttpRequestError);
    }

    [Fact]
    public async Task A_connection_failure_passes_through()
    {
        using var server = new FakeServer((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError));

        await Assert.ThrowsAsync<HttpRequestException>(() => new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_connection_that_breaks_inside_the_body_is_a_connection_failure()
    {
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Calls.CallAsync(GetProject, () => new HttpResponseMessage { Content = new StreamContent(new BreakingStream()) }));

        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
    }

    [Fact]
    public void Fakes_can_make_answers()
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
    public void A_pattern_that_is_no_status_is_refused(string pattern) =>
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
