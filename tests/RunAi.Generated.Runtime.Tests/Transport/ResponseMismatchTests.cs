using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class ResponseMismatchTests
{
    private static readonly Operation<ProjectList> GetProjects =
        new Operation<ProjectList>("get_projects", HttpMethod.Get, "/x").Returns("200", "application/json", ProjectList.Read);

    // Lenient reading keeps properties that do not match.
    private static async Task<RunAiResponseException> FailsAsync(string body, string mediaType = "application/json")
    {
        using var server = new FakeServer(_ => Responses.Text(body, mediaType));
        var connection = new ApiConnection(server.Client()) { StrictResponses = true };
        return await Assert.ThrowsAsync<RunAiResponseException>(
            () => connection.CreateRequest(GetProjects).SendAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("""{"next":"x"}""", "$.next", "a 32-bit integer")]
    [InlineData("""{"projects":[{"name":"a"},{"name":[7]}]}""", "$.projects[1].name", "a string")]
    [InlineData("""{"projects":[{"name":"a","resources":[{},{"gpu":[]}]}]}""", "$.projects[0].resources[1].gpu", "a number")]
    [InlineData("""{"projects":[{"labels":{"it's a key":[]}}]}""", @"$.projects[0].labels['it\'s a key']", "a string")]
    [InlineData("""{"next":1,"projects":{}}""", "$.projects", "an array")]
    [InlineData("""{"projects":[[]]}""", "$.projects[0]", "an object")]
    [InlineData("[]", "$", "an object")]
    [InlineData("""{"projects":[{"name":"a"},{"name":"b" """, "$.projects[1].name", "valid JSON")]
    [InlineData("""{"projects":[{"name":nope}]}""", "$.projects[0].name", "valid JSON")]
    [InlineData("""{"next":Infinity}""", "$.next", "valid JSON")]
    [InlineData("""{"next":nan}""", "$.next", "valid JSON")]
    [InlineData("""{} {}""", "$", "valid JSON")]
    public async Task Mismatch_has_the_path_and_the_expected_type(string body, string path, string expected)
    {
        var error = await FailsAsync(body);

        Assert.Equal((path, expected, body), (error.JsonPath, error.ExpectedType, error.RawBody));
    }

    [Fact]
    public async Task Message_contains_the_path_and_the_expected_type() => Assert.Equal(
        "get_projects returned 200, but the body does not match the spec at $.next: expected a 32-bit integer.",
        (await FailsAsync("""{"next":"x"}""")).Message);

    [Fact]
    public async Task Message_contains_a_content_type_other_than_JSON() =>
        Assert.EndsWith("The content type is 'text/plain'.", (await FailsAsync("Login", "text/plain")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Inner_exception_is_the_mismatch() => Assert.IsType<JsonMismatchException>((await FailsAsync("""{"next":"x"}""")).InnerException);

    [Fact]
    public async Task Mismatch_contains_the_operation_and_the_response()
    {
        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => Calls.CallAsync(GetProjects, () =>
        {
            var response = Responses.Json("[]");
            response.Headers.Add("X-Request-Id", "req-1");
            return response;
        }));

        Assert.Equal(("get_projects", "GET", "/x", 200, "req-1"), (error.OperationId, error.Method, error.Route, error.ResponseStatusCode, error.RequestId));
        Assert.Equal(["req-1"], error.ResponseHeaders["x-request-id"]);
    }

    [Fact]
    public async Task Missing_body_is_a_mismatch()
    {
        var error = await FailsAsync("");

        Assert.Equal(("a body", 200), (error.ExpectedType, error.ResponseStatusCode));
    }

    [Fact]
    public async Task Property_names_in_the_message_are_sanitized() =>
        Assert.DoesNotContain('\n', (await FailsAsync("""{"projects":[{"labels":{"a\nb":{}}}]}""")).Message);
}
