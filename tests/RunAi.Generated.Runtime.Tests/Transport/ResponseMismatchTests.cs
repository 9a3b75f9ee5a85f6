using System.Net;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class ResponseMismatchTests
{
    private static readonly Operation<ProjectList> GetProjects = new Operation<ProjectList>("get_projects", HttpMethod.Get, "/x").Returns("200", "application/json", ProjectList.Read);

    private static Task<RunAiResponseException> FailsAsync(string body, string mediaType = "application/json") =>
        Assert.ThrowsAsync<RunAiResponseException>(() => Calls.CallAsync(GetProjects, () => Responses.Text(body, mediaType)));

    [Theory]
    [InlineData("""{"next":"x"}""", "$.next", "a 32-bit integer")]
    [InlineData("""{"projects":[{"name":"a"},{"name":[7]}]}""", "$.projects[1].name", "a string")]
    [InlineData("""{"projects":[{"name":"a","resources":[{},{"gpu":[]}]}]}""", "$.projects[0].resources[1].gpu", "a number")]
    [InlineData("""{"projects":[{"labels":{"it's a key":[]}}]}""", @"$.projects[0].labels['it\'s a key']", "a string")]
    [InlineData("""{"x":{"y":[1,{"z":2}]},"projects":{}}""", "$.projects", "an array")]
    [InlineData("""{"projects":[[]]}""", "$.projects[0]", "an object")]
    [InlineData("[]", "$", "an object")]
    [InlineData("""{"projects":[{"name":"a"},{"name":"b" """, "$.projects[1].name", "valid JSON")]
    [InlineData("""{"projects":[{"name":nope}]}""", "$.projects[0].name", "valid JSON")]
    [InlineData("""{"next":Infinity}""", "$.next", "a 32-bit integer")]
    [InlineData("""{"next":nan}""", "$.next", "valid JSON")]
    [InlineData("""{} {}""", "$", "valid JSON")]
    public async Task It_says_where_and_what_was_expected(string body, string path, string expected)
    {
        var error = await FailsAsync(body);

        Assert.Equal((path, expected, body), (error.JsonPath, error.ExpectedType, error.RawBody));
    }

    [Fact]
    public async Task The_message_is_one_clear_sentence() => Assert.Equal(
        "get_projects answered 200, but its body doesn't fit the API description at $.next: expected a 32-bit integer.", (await FailsAsync("""{"next":"x"}""")).Message);

    [Fact]
    public async Task A_page_in_place_of_JSON_is_named() =>
        Assert.EndsWith("The body is of type 'text/html'.", (await FailsAsync("<html>Login</html>", "text/html")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_reason_is_the_inner_exception() => Assert.IsType<JsonMismatchException>((await FailsAsync("""{"next":"x"}""")).InnerException);

    [Fact]
    public async Task It_says_what_was_called_and_what_came()
    {
        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => Calls.CallAsync(GetProjects, () =>
        {
            var answer = Responses.Json("""{"next":"x"}""");
            answer.Headers.Add("X-Request-Id", "req-1");
            return answer;
        }));

        Assert.Equal(("get_projects", "GET", "/x", 200, "req-1"), (error.OperationId, error.Method, error.Route, error.ResponseStatusCode, error.RequestId));
        Assert.Equal(["req-1"], error.ResponseHeaders["x-request-id"]);
    }

    [Fact]
    public async Task A_body_that_is_missing_is_named()
    {
        var error = await FailsAsync("");

        Assert.Equal(("a body", 200), (error.ExpectedType, error.ResponseStatusCode));
    }

    [Fact]
    public async Task Hostile_names_stay_in_one_line() =>
        Assert.DoesNotContain('\n', (await FailsAsync("""{"projects":[{"labels":{"a\nb":{}}}]}""")).Message);
}
