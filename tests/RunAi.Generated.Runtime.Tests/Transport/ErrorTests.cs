using System.Net;
using Microsoft.Kiota.Abstractions;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class ErrorTests
{
    private const string RunAiError = """{"code":403,"message":"No permission.","details":"project p"}""";

    private static async Task<RunAiApiException> GetProjectsFailsAsync(Func<HttpResponseMessage> respond)
    {
        using var server = new FakeServer(_ => respond());
        var client = new AdministratorClient(server.Client());
        return await Assert.ThrowsAnyAsync<RunAiApiException>(() => client.Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Declared_error_throws_a_typed_exception()
    {
        var error = Assert.IsType<RunAiApiException<Error>>(await GetProjectsFailsAsync(() => Responses.Json(RunAiError, HttpStatusCode.Forbidden)));

        Assert.Equal((403, "No permission."), (error.Error.Code, error.Error.Message));
    }

    [Fact]
    public async Task Error_contains_the_operation_and_the_response()
    {
        var error = await GetProjectsFailsAsync(() =>
        {
            var response = Responses.Json(RunAiError, HttpStatusCode.Forbidden);
            response.Headers.Add("X-Request-Id", "req-1");
            return response;
        });

        Assert.Equal(
            ("get_projects", "GET", "/api/v1/org-unit/projects", "Editor", 403, "req-1", RunAiError, "403", "No permission.", "project p"),
            (error.OperationId, error.Method, error.Route, error.RequiredRole, error.ResponseStatusCode, error.RequestId, error.RawBody,
                error.ErrorCode, error.ServerMessage, error.Details));
        Assert.Equal(["req-1"], error.ResponseHeaders["x-request-id"]);
    }

    [Fact]
    public async Task Message_of_403_contains_the_documented_role_and_names_the_access_rules() => Assert.Equal(
        "get_projects failed with 403 (Forbidden): No permission. Details: project p. The API documents the role 'Editor' for this call. The access rules of "
        + "the application decide: they must assign that role, or one with its permissions, in a scope that contains the resource.",
        (await GetProjectsFailsAsync(() => Responses.Json(RunAiError, HttpStatusCode.Forbidden))).Message);

    [Fact]
    public async Task Message_of_401_states_that_the_token_was_rejected() => Assert.Equal(
        "get_projects failed with 401 (Unauthorized): the token was rejected: Issuer is not familiar.",
        (await GetProjectsFailsAsync(() => Responses.Json("""{"code":401,"message":"Issuer is not familiar."}""", HttpStatusCode.Unauthorized))).Message);

    [Fact]
    public async Task Message_of_a_redirect_states_that_redirects_are_not_followed() => Assert.Contains(
        "redirects are not followed", (await GetProjectsFailsAsync(() => Responses.Empty(HttpStatusCode.TemporaryRedirect))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Failed_task_that_is_not_awaited_holds_the_exception()
    {
        using var server = new FakeServer(_ => Responses.Json(RunAiError, HttpStatusCode.Conflict));
        var call = new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken);

        await Task.WhenAny(call);

        Assert.IsType<RunAiApiException<Error>>(call.Exception!.InnerException);
    }

    [Theory]
    [InlineData(typeof(RunAiApiException))]
    [InlineData(typeof(RunAiApiException<string>))]
    [InlineData(typeof(RunAiResponseException))]
    [InlineData(typeof(RunAiAuthenticationException))]
    [InlineData(typeof(RunAiConnectionException))]
    [InlineData(typeof(RunAiTimeoutException))]
    public void Every_exception_derives_from_RunAiException_and_from_the_exception_of_Kiota(Type type)
    {
        Assert.True(type.IsAssignableTo(typeof(RunAiException)));
        Assert.True(type.IsAssignableTo(typeof(ApiException)));
    }

    [Fact]
    public async Task Error_can_be_caught_as_the_exception_of_Kiota() =>
        Assert.IsAssignableFrom<ApiException>(await GetProjectsFailsAsync(() => Responses.Empty(HttpStatusCode.BadGateway)));

    [Fact]
    public async Task Range_and_default_declare_errors()
    {
        Assert.IsType<RunAiApiException<Error>>(await GetProjectsFailsAsync(() => Responses.Json(RunAiError, HttpStatusCode.BadGateway)));
        Assert.IsType<RunAiApiException<Error>>(await GetProjectsFailsAsync(() => Responses.Json(RunAiError, HttpStatusCode.Conflict)));
    }

    [Fact]
    public async Task Undeclared_error_is_untyped_but_has_the_properties_of_common_errors()
    {
        using var server = FakeServer.Json(RunAiError, HttpStatusCode.Conflict);

        var error = await Assert.ThrowsAsync<RunAiApiException>(
            () => new AdministratorClient(server.Client()).Projects.DeleteProjectAsync("1", TestContext.Current.CancellationToken));

        Assert.Equal(("403", "No permission."), (error.ErrorCode, error.ServerMessage));
    }

    [Theory]
    [InlineData("""{"error":"invalid_scope","error_description":"no such scope"}""", "invalid_scope", "no such scope", null)]
    [InlineData("""{"title":"Bad","detail":"why","status":400}""", null, "Bad", "why")]
    [InlineData("""{"code":"E1","details":{"field":"name"}}""", "E1", null, """{"field":"name"}""")]
    [InlineData("""{"message":"cut off""", null, null, null)]
    [InlineData("<html>", null, null, null)]
    [InlineData("[1]", null, null, null)]
    [InlineData("", null, null, null)]
    public async Task Properties_of_common_error_bodies_are_read(string body, string? code, string? message, string? details)
    {
        var error = await GetProjectsFailsAsync(() => Responses.Json(body, HttpStatusCode.BadRequest));

        Assert.Equal((code, message, details, body), (error.ErrorCode, error.ServerMessage, error.Details, error.RawBody));
    }

    [Fact]
    public async Task Error_body_that_does_not_match_the_spec_preserves_the_status_code_and_the_cause()
    {
        var error = Assert.IsType<RunAiApiException>(
            await GetProjectsFailsAsync(() => Responses.Text("<html>Bad gateway</html>", "text/html", HttpStatusCode.BadGateway)));

        Assert.Equal((502, "<html>Bad gateway</html>"), (error.ResponseStatusCode, error.RawBody));
        Assert.IsAssignableFrom<System.Text.Json.JsonException>(error.InnerException);
    }

    [Fact]
    public async Task Incomplete_error_body_preserves_the_status_code_and_the_cause()
    {
        var error = await GetProjectsFailsAsync(
            () => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = new StreamContent(new BreakingStream()) });

        Assert.Equal((503, ""), (error.ResponseStatusCode, error.RawBody));
        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public async Task Raw_body_is_truncated_to_64_KiB_but_not_inside_a_character()
    {
        var error = await GetProjectsFailsAsync(() => Responses.Text("x" + new string('ä', 40_000), "text/plain", HttpStatusCode.BadGateway));

        Assert.Equal("x" + new string('ä', 32_767), error.RawBody);
    }

    [Fact]
    public async Task Properties_in_the_first_64_KiB_of_an_error_body_are_read()
    {
        var error = await GetProjectsFailsAsync(
            () => Responses.Json($$"""{"message":"early","details":"{{new string('x', 70_000)}}","code":"late"}""", HttpStatusCode.BadRequest));

        Assert.Equal(("early", null, null, 65_536), (error.ServerMessage, error.ErrorCode, error.Details, error.RawBody?.Length));
    }

    [Fact]
    public async Task Message_is_sanitized_and_truncated()
    {
        var error = await GetProjectsFailsAsync(() => Responses.Json($$"""{"message":"a\r\nb\u202e{{new string('x', 2000)}}"}""", HttpStatusCode.BadRequest));

        Assert.DoesNotContain('\n', error.Message);
        Assert.DoesNotContain('\u202e', error.Message);
        Assert.InRange(error.Message.Length, 500, 600);
    }

    [Fact]
    public async Task Exception_can_be_read_after_the_response_was_disposed()
    {
        var error = await GetProjectsFailsAsync(() => Responses.Json(RunAiError, HttpStatusCode.Forbidden));

        Assert.Contains("No permission", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["application/json; charset=utf-8"], error.ResponseHeaders["Content-Type"]);
    }

    [Theory]
    [InlineData(400, "IsBadRequest")]
    [InlineData(401, "IsUnauthorized")]
    [InlineData(403, "IsForbidden")]
    [InlineData(404, "IsNotFound")]
    [InlineData(409, "IsConflict")]
    [InlineData(422, "IsUnprocessableContent")]
    [InlineData(429, "IsTooManyRequests")]
    [InlineData(500, "IsServerError")]
    [InlineData(503, "IsServerError")]
    [InlineData(418, "")]
    public async Task Error_has_a_predicate_for_its_status_code(int status, string predicate)
    {
        var error = await GetProjectsFailsAsync(() => Responses.Empty((HttpStatusCode)status));
        (bool Is, string Name)[] predicates =
        [
            (error.IsBadRequest, nameof(error.IsBadRequest)),
            (error.IsUnauthorized, nameof(error.IsUnauthorized)),
            (error.IsForbidden, nameof(error.IsForbidden)),
            (error.IsNotFound, nameof(error.IsNotFound)),
            (error.IsConflict, nameof(error.IsConflict)),
            (error.IsUnprocessableContent, nameof(error.IsUnprocessableContent)),
            (error.IsTooManyRequests, nameof(error.IsTooManyRequests)),
            (error.IsServerError, nameof(error.IsServerError)),
        ];

        Assert.Equal(predicate, string.Join(',', predicates.Where(candidate => candidate.Is).Select(candidate => candidate.Name)));
    }

    [Theory]
    [InlineData("30", null, 30)]
    [InlineData("Sun, 06 Nov 2044 08:49:37 GMT", "Sun, 06 Nov 2044 08:49:07 GMT", 30)]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT", null, 0)]
    [InlineData("soon", null, null)]
    [InlineData(null, null, null)]
    public async Task RetryAfter_is_read_from_the_header(string? retryAfter, string? date, int? seconds)
    {
        var error = await GetProjectsFailsAsync(() =>
        {
            var response = Responses.Empty(HttpStatusCode.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter is null ? [] : [retryAfter]);
            response.Headers.TryAddWithoutValidation("Date", date is null ? [] : [date]);
            return response;
        });

        Assert.Equal(seconds, error.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public void Exceptions_can_be_created_in_tests()
    {
        var error = new RunAiApiException<string>("failed", "why") { OperationId = "op", ResponseStatusCode = 404 };

        Assert.Equal(("failed", "why", 404), (error.Message, error.Error, error.ResponseStatusCode));
        Assert.Equal("$", new RunAiResponseException("failed") { JsonPath = "$" }.JsonPath);
    }
}
