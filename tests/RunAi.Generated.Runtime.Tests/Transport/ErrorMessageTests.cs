using System.Net;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests that the messages of error responses contain what the server says, but no secrets.</summary>
public class ErrorMessageTests
{
    [Theory]
    [InlineData("""{"code":400,"message":"Invalid.","details":"name is taken."}""", "Invalid. Details: name is taken.")]
    [InlineData("""{"code":400,"message":"Invalid","details":"Invalid"}""", "Invalid.")]
    [InlineData("""{"code":400,"details":"name is taken"}""", "name is taken.")]
    [InlineData("""{"code":"E1"}""", "E1.")]
    [InlineData("""{"error":"invalid_scope","error_description":"no such scope"}""", "no such scope.")]
    [InlineData(
        """{"message":"Policy.","complianceIssues":[{"field":"spec.image","details":"is required"},{"field":"gpu","details":"is at most 2","rule":"max"}]}""",
        "Policy. Details: complianceIssues: spec.image: is required; gpu: is at most 2.")]
    [InlineData(
        """{"type":"about:blank","title":"Bad","status":400,"detail":"why","errors":[{"detail":"must be positive","pointer":"#/age"}]}""",
        "Bad. Details: why; #/age: must be positive.")]
    [InlineData(
        """{"title":"One or more validation errors occurred.","errors":{"Name":["is required"],"Gpu.Count":["is too large","is odd"]}}""",
        "One or more validation errors occurred. Details: Name: is required, Gpu.Count: is too large; is odd.")]
    [InlineData("""{"title":"Bad","invalid-params":[{"name":"age","reason":"must be positive"}]}""", "Bad. Details: invalid-params: age: must be positive.")]
    [InlineData("""{"statusCode":400,"message":["name must be a string","limit is odd"],"error":"Bad Request"}""", "name must be a string; limit is odd.")]
    [InlineData("""{"error":{"code":400,"message":"Nested.","details":[{"reason":"quota"}]}}""", "Nested.")]
    [InlineData(
        """{"kind":"Status","message":"denied","details":{"causes":[{"field":"spec.x","message":"is required"}]}}""",
        "denied. Details: causes: spec.x: is required.")]
    [InlineData("""[{"field":"a","message":"is required"},"b is unknown"]""", "a: is required; b is unknown.")]
    [InlineData("""{"detail":[{"loc":["body","limit"],"msg":"not a number","type":"int"}]}""", "body.limit: not a number.")]
    [InlineData("""{"message":"cut off","details":"unfin""", "cut off.")]
    [InlineData("{}", "")]
    public async Task Message_contains_the_details_of_the_body(string body, string message) => Assert.Equal(
        $"get_projects failed with 400 (BadRequest){(message.Length > 0 ? $": {message}" : ".")}",
        (await FailAsync(() => Responses.Json(body, HttpStatusCode.BadRequest))).Message);

    [Theory]
    [InlineData("X-Request-Id", "req-1")]
    [InlineData("X-Correlation-ID", "corr-1")]
    [InlineData("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    public async Task Message_and_ToString_contain_the_request_ID(string header, string id)
    {
        var error = await FailAsync(() =>
        {
            var response = Responses.Json("""{"message":"Broken."}""", HttpStatusCode.InternalServerError);
            response.Headers.Add(header, id);
            return response;
        });

        Assert.Equal($"get_projects failed with 500 (InternalServerError): Broken. Request ID: {id}.", error.Message);
        Assert.Contains(error.Message, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mismatch_contains_the_request_ID()
    {
        using var server = new FakeServer(_ =>
        {
            var response = Responses.Json("""[]""");
            response.Headers.Add("X-Request-Id", "req-1");
            return response;
        });

        var error = await Assert.ThrowsAsync<RunAiResponseException>(
            () => new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.EndsWith(" Request ID: req-1.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl is invalid", "The token *** is invalid")]
    [InlineData("Received Authorization: Bearer abc123_secret", "Received Authorization: Bearer ***")]
    [InlineData("Bearer token expired", "Bearer token expired")]
    [InlineData("POST /token?client_secret=hunter2&grant_type=x failed", "POST /token?client_secret=***&grant_type=x failed")]
    [InlineData("""body {\"clientSecret\":\"hunter2\",\"name\":\"app\"} is invalid""", """body {"clientSecret":"***","name":"app"} is invalid""")]
    [InlineData("password: must have 8 characters", "password: must have 8 characters")]
    [InlineData("tokenCount=5 is too large", "tokenCount=5 is too large")]
    public async Task Message_contains_no_secrets(string text, string expected)
    {
        var error = await FailAsync(() => Responses.Json($$"""{"message":"{{text}}","details":"{{text}}!"}""", HttpStatusCode.BadRequest));

        Assert.Contains($": {expected}. Details: {expected}!.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"message":"Bad","errors":[{"field":"password","rejectedValue":"hunter2"}]}""", "field: password, rejectedValue: ***")]
    [InlineData("""{"message":"Bad","errors":{"password":["is too short"]}}""", "password: is too short")]
    [InlineData("""{"message":"Bad","request":{"name":"app","clientSecret":"hunter2"}}""", "request: name: app, clientSecret: ***")]
    public async Task Values_with_secret_names_are_hidden(string body, string details) => Assert.EndsWith(
        $" Details: {details}.", (await FailAsync(() => Responses.Json(body, HttpStatusCode.BadRequest))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Message_is_limited_in_length_and_has_one_line()
    {
        var many = string.Join(',', Enumerable.Range(0, 500).Select(index => $$"""{"field":"f{{index}}\n","message":"is \u202ewrong"}"""));

        var error = await FailAsync(() => Responses.Json($$"""{"message":"{{new string('x', 5000)}}","errors":[{{many}}]}""", HttpStatusCode.BadRequest));

        Assert.InRange(error.Message.Length, 1000, 2000);
        Assert.DoesNotContain('\n', error.Message);
        Assert.DoesNotContain('\u202e', error.Message);
    }

    [Theory]
    [InlineData("text/plain", "upstream connect error", ": upstream connect error.")]
    [InlineData("text/plain", "404 page not found", ": 404 page not found.")]
    [InlineData("application/octet-stream", "upstream connect error", ".")]
    public async Task Message_contains_plain_text(string mediaType, string body, string end) => Assert.Equal(
        $"get_projects failed with 503 (ServiceUnavailable){end}",
        (await FailAsync(() => Responses.Text(body, mediaType, HttpStatusCode.ServiceUnavailable))).Message);

    [Theory]
    [InlineData("1", " Try again in 1 second.")]
    [InlineData("90", " Try again in 90 seconds.")]
    [InlineData("Sun, 06 Nov 2044 08:49:37 GMT", " Try again in 30 seconds.")]
    [InlineData(null, " The response does not specify when to try again.")]
    public async Task Message_of_429_contains_the_time_to_wait(string? header, string end)
    {
        var error = await FailAsync(() =>
        {
            var response = Responses.Empty(HttpStatusCode.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", header is null ? [] : [header]);
            response.Headers.TryAddWithoutValidation("Date", "Sun, 06 Nov 2044 08:49:07 GMT");
            return response;
        });

        Assert.Equal("get_projects failed with 429 (TooManyRequests)." + end, error.Message);
    }

    [Fact]
    public async Task Message_of_403_names_the_access_rules_if_no_role_is_documented()
    {
        var operation = new Operation<string>("get_text", HttpMethod.Get, "/text").ReturnsText("200", "text/plain");

        var error = await Assert.ThrowsAsync<RunAiApiException>(
            () => Calls.CallAsync(operation, () => Responses.Json("""{"message":"No."}""", HttpStatusCode.Forbidden)));

        Assert.Equal(
            "get_text failed with 403 (Forbidden): No. The access rules of the application decide: they must assign a role with this permission, in a scope "
            + "that contains the resource.",
            error.Message);
    }

    private static async Task<RunAiApiException> FailAsync(Func<HttpResponseMessage> respond)
    {
        using var server = new FakeServer(_ => respond());
        return await Assert.ThrowsAnyAsync<RunAiApiException>(
            () => new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken));
    }
}
