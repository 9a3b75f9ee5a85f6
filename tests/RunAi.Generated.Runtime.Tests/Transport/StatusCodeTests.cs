using System.Net;
using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests responses without a value: HEAD, 3xx, 204, and null.</summary>
public class StatusCodeTests
{
    private static Operation<Project> GetProject(string pattern = "200") =>
        new Operation<Project>("get_project", HttpMethod.Get, "/x").Returns(pattern, "application/json", Project.Read);

    public static TheoryData<Func<Task<object?>>> AbsentResults => new()
    {
        static async () => (await Calls.CallAsync(GetProject().Returns("202"), NoContent)).Value,
        static async () => (await Calls.CallAsync(
            new Operation<Project?>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.NullableModel<Project>), NoContent)).Value,
        static async () => (await Calls.CallAsync(
            new Operation<Project?>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.NullableModel<Project>),
            () => Responses.Json("null"))).Value,
        static async () => (await Calls.CallAsync(
            new Operation<long?>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.NullableInt64),
            () => Responses.Json(" null\n"))).Value,
        static async () => (await Calls.CallAsync(
            new Operation<Project>("op", HttpMethod.Head, "/x").Returns("200", "application/json", Project.Read), () => Responses.Json(""))).Value,
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(AbsentResults))]
    public async Task Result_that_may_be_absent_is_null(Func<Task<object?>> call) => Assert.Null(await call());

    public static TheoryData<Func<Task>> MissingResults => new()
    {
        static () => Calls.CallAsync(GetProject(), NoContent),
        static () => Calls.CallAsync(GetProject("2XX"), NoContent),
        static () => Calls.CallAsync(GetProject("2XX"), static () => Responses.Empty(HttpStatusCode.ResetContent)),
        static () => Calls.CallAsync(GetProject(), static () => Responses.Text("created", "text/plain", HttpStatusCode.Created)),
        static () => Calls.CallAsync(GetProject(), static () => Responses.Json("", HttpStatusCode.Created)),
        static () => Calls.CallAsync(GetProject(), static () => Responses.Json("null")),
        static () => Calls.CallAsync(GetProject(), static () => Responses.Json("null", HttpStatusCode.Created)),
        static () => Calls.CallAsync(
            new Operation<long>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.Int64), static () => Responses.Json("null")),
        static () => Calls.CallAsync(
            new Operation<IReadOnlyList<int>>("op", HttpMethod.Get, "/x").Returns(
                "200", "application/json", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)),
            static () => Responses.Json("null")),
        static () => Calls.CallAsync(new Operation<ApiStream>("op", HttpMethod.Get, "/x").ReturnsStream("200", "text/csv"), NoContent),
        static () => Calls.CallAsync(new Operation<string>("op", HttpMethod.Get, "/x").ReturnsText("200", "text/plain"), NoContent),
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(MissingResults))]
    public async Task Result_that_must_not_be_absent_is_a_mismatch(Func<Task> call) =>
        Assert.Equal("$", (await Assert.ThrowsAsync<RunAiResponseException>(call)).JsonPath);

    [Fact]
    public async Task Undeclared_2xx_of_an_operation_with_text_or_a_stream_is_read()
    {
        var text = new Operation<string>("op", HttpMethod.Get, "/x").ReturnsText("200", "text/plain");
        Assert.Equal("part", (await Calls.CallAsync(text, () => Responses.Text("part", "text/plain", HttpStatusCode.PartialContent))).Value);

        var bytes = new Operation<ApiStream>("op", HttpMethod.Get, "/x").ReturnsStream("200", "text/csv");
        await using var stream = (await Calls.CallAsync(bytes, () => Responses.Text("a,b", "text/csv", HttpStatusCode.PartialContent))).Value;
        using var reader = new StreamReader(stream.Content);
        Assert.Equal("a,b", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Declared_redirection_is_returned_without_a_value_and_with_its_location()
    {
        var response = await Calls.CallAsync(GetProject().ReturnsRedirection("303 304"), () => Redirect(HttpStatusCode.SeeOther));

        Assert.Equal((303, null, "/there"), (response.StatusCode, response.Value, response.Location?.OriginalString));
    }

    [Fact]
    public async Task Declared_redirection_without_a_value_is_null_for_value_types()
    {
        var operation = new Operation<int>("op", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.Int32).ReturnsRedirection("304");

        Assert.Null((await SendForNullableAsync(operation, Responses.Empty(HttpStatusCode.NotModified))).Value);
        Assert.Equal(0, (await SendForNullableAsync(operation, Responses.Json("0"))).Value);
    }

    [Fact]
    public async Task Redirection_throws_with_its_location_where_a_value_is_expected()
    {
        using var server = new FakeServer(_ => Redirect(HttpStatusCode.Found));
        var request = new ApiConnection(server.Client()).CreateRequest(GetProject().ReturnsRedirection("302"));

        var error = await Assert.ThrowsAsync<RunAiApiException>(() => request.SendForValueAsync(TestContext.Current.CancellationToken));

        Assert.Equal((true, false, "/there"), (error.IsRedirect, error.IsNotModified, error.Location?.OriginalString));
    }

    [Fact]
    public async Task Redirection_of_an_operation_without_a_result_is_returned_or_thrown()
    {
        using var server = new FakeServer(_ => Redirect(HttpStatusCode.NotModified));
        var connection = new ApiConnection(server.Client());
        var operation = new Operation("op", HttpMethod.Get, "/x").Returns("204").ReturnsRedirection("304");

        Assert.Equal(304, (await connection.CreateRequest(operation).SendAsync(TestContext.Current.CancellationToken)).StatusCode);
        var error = await Assert.ThrowsAsync<RunAiApiException>(
            () => connection.CreateRequest(operation).SendForSuccessAsync(TestContext.Current.CancellationToken));
        Assert.True(error is { IsNotModified: true, IsRedirect: false });
    }

    [Theory]
    [InlineData(HttpStatusCode.Found, "/there")]
    [InlineData(HttpStatusCode.MultipleChoices, null)]
    [InlineData(HttpStatusCode.NotModified, null)]
    public async Task Location_is_the_result_of_an_operation_that_only_redirects(HttpStatusCode status, string? location)
    {
        var operation = new Operation<Uri?>("op", HttpMethod.Get, "/x").ReturnsLocation("3XX");

        var response = await Calls.CallAsync(operation, () => location is null ? Responses.Empty(status) : Redirect(status));

        Assert.Equal(location, response.Value?.OriginalString);
    }

    [Fact]
    public async Task Redirect_without_a_location_is_a_mismatch() => Assert.Equal(
        "op returned 302 without a valid Location header.",
        (await Assert.ThrowsAsync<RunAiResponseException>(() => Calls.CallAsync(
            new Operation<Uri>("op", HttpMethod.Get, "/x").ReturnsLocation("302"), () => Responses.Empty(HttpStatusCode.Found)))).Message);

    [Fact]
    public void Location_can_be_set_in_tests() => Assert.Equal(
        "/there", new ApiResponse(302, new Dictionary<string, IEnumerable<string>> { ["location"] = ["/there"] }).Location?.OriginalString);

    private static HttpResponseMessage NoContent() => Responses.Empty(HttpStatusCode.NoContent);

    private static HttpResponseMessage Redirect(HttpStatusCode status)
    {
        var response = Responses.Empty(status);
        response.Headers.Location = new Uri("/there", UriKind.Relative);
        return response;
    }

    private static async Task<ApiResponse<int?>> SendForNullableAsync(Operation<int> operation, HttpResponseMessage response)
    {
        using var server = new FakeServer(_ => response);
        return await new ApiConnection(server.Client()).CreateRequest(operation).SendForNullableAsync(TestContext.Current.CancellationToken);
    }
}
