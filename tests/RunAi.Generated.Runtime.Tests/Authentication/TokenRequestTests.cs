using System.Net;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

public class TokenRequestTests
{
    private static async Task<(string Token, FakeServer Server)> GetAsync(Func<SentRequest, HttpResponseMessage> respond, RunAiOptions? options = null)
    {
        var server = new FakeServer(respond);
        using var source = new RunAiTokenSource(options ?? Tenants.Options(), server.Client());
        return (await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: TestContext.Current.CancellationToken), server);
    }

    private static Task<RunAiAuthenticationException> FailsAsync(Func<HttpResponseMessage> respond) =>
        Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(_ => respond()));

    [Fact]
    public async Task Keycloak_form_matches_the_documentation()
    {
        var sent = Assert.Single((await GetAsync(_ => Responses.Token("t"))).Server.Requests);

        Assert.Equal(("POST", "https://tenant.test/auth/realms/acme/protocol/openid-connect/token"), (sent.Method, sent.Uri.AbsoluteUri));
        Assert.Equal("application/x-www-form-urlencoded", sent.ContentHeaders["Content-Type"]);
        Assert.Equal("grant_type=client_credentials&scope=openid&response_type=id_token&client_id=app&client_secret=s3cr3t%26canary%3D1+%2B", sent.Body);
        Assert.Equal("application/json", sent.Headers["Accept"]);
        Assert.Null(sent.Authorization);
    }

    [Theory]
    [InlineData("https://tenant.test", "a/b ?", "https://tenant.test/auth/realms/a%2Fb%20%3F/protocol/openid-connect/token")]
    [InlineData("https://tenant.test/prefix/", "runai", "https://tenant.test/prefix/auth/realms/runai/protocol/openid-connect/token")]
    public async Task Realm_is_one_path_segment_after_the_URL(string url, string realm, string expected)
    {
        var options = Tenants.Options();
        (options.Url, options.Realm) = (new Uri(url), realm);

        Assert.Equal(expected, Assert.Single((await GetAsync(_ => Responses.Token("t"), options)).Server.Requests).Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("""{"access_token":"t","token_type":"bearer","expires_in":36000,"id_token":"other","more":{"a":[1]}}""")]
    [InlineData("""{"access_token":"t","token_type":"BEARER","expires_in":"36000"}""")]
    [InlineData("""{"access_token":"t"}""")]
    [InlineData("""{"access_token":"t","expires_in":null,"error":null}""")]
    [InlineData("""{"access_token":"t","expires_in":1e300}""")]
    public async Task Access_token_is_the_bearer_token(string json) => Assert.Equal("t", (await GetAsync(_ => Responses.Json(json))).Token);

    [Theory]
    [InlineData("36000", 7.2, 1)]
    [InlineData("36000", 9.99, 2)]
    [InlineData("\"36000\"", 7.2, 1)]
    [InlineData("9223372036854775807", 24 * 20, 1)]
    [InlineData("9223372036854775807", 24 * 30, 2)]
    public async Task Lifetime_is_limited_to_thirty_days(string expiresIn, double hours, int requests)
    {
        var time = new FakeTimeProvider();
        using var server = FakeServer.Json($$"""{"access_token":"t","expires_in":{{expiresIn}}}""");
        using var source = new RunAiTokenSource(Tenants.Options(), server.Client(), time);
        await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromHours(hours));

        await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task Age_counts_from_before_the_request()
    {
        var time = new FakeTimeProvider();
        using var server = new FakeServer(_ =>
        {
            time.Advance(TimeSpan.FromSeconds(20));
            return Responses.Token("t", expiresIn: 40);
        });
        using var source = new RunAiTokenSource(Tenants.Options(), server.Client(), time);

        await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(16));
        await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"access_token":""}""")]
    [InlineData("""{"access_token":7}""")]
    [InlineData("""{"access_token":"a\r\nb"}""")]
    [InlineData("""{"access_token":"a b"}""")]
    [InlineData("""{"access_token":"a","access_token":"b"}""")]
    [InlineData("""{"access_token":"a","scope":"x","scope":"y"}""")]
    [InlineData("""{"access_token":"a","sco\u0070e":"x","scope":"y"}""")]
    [InlineData("""{"access_token":"a"} {}""")]
    [InlineData("""{"access_token":"a","expires_in":1e-9}""")]
    [InlineData("""{"access_token":"a","expires_in":1e400}""")]
    [InlineData("""{"access_token":"a","expires_in":"Infinity"}""")]
    [InlineData("""{"access_token":"a","expires_in":"-Infinity"}""")]
    [InlineData("""{"access_token":"a","expires_in":"NaN"}""")]
    [InlineData("""{"access_token":"a","expires_in":"soon"}""")]
    [InlineData("""{"access_token":"a","expires_in":""}""")]
    [InlineData("""{"access_token":"a","expires_in":true}""")]
    [InlineData("""{"access_token":"a","expires_in":[3600]}""")]
    [InlineData("""{"access_token":"a","token_type":"mac"}""")]
    [InlineData("""{"access_token":"a","x":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}""")]
    public async Task Response_without_a_usable_token_is_an_error(string json)
    {
        var error = await FailsAsync(() => Responses.Json(json));

        Assert.Equal((200, null), (error.ResponseStatusCode, error.Error));
        Assert.Contains("cannot be used", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_that_is_too_long_is_rejected() => await FailsAsync(() => Responses.Token(new string('t', (32 * 1024) + 1)));

    [Fact]
    public async Task Response_that_is_too_long_is_rejected()
    {
        var error = await FailsAsync(() => Responses.Json("{\"access_token\":\"t\",\"x\":\"" + new string(' ', 256 * 1024) + "\"}"));

        Assert.Contains("262144 bytes", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"Wrong credentials"}""", "invalid_client", "Wrong credentials")]
    [InlineData(HttpStatusCode.BadRequest, """{"error":"unauthorized_client"}""", "unauthorized_client", null)]
    [InlineData(HttpStatusCode.OK, """{"error":"invalid_scope"}""", "invalid_scope", null)]
    [InlineData(HttpStatusCode.NotFound, """{"error":"Realm does not exist"}""", "Realm does not exist", null)]
    [InlineData(HttpStatusCode.BadGateway, "<html>", null, null)]
    public async Task Refusal_preserves_error_description_and_status_code(HttpStatusCode status, string body, string? name, string? description)
    {
        var error = await FailsAsync(() => Responses.Json(body, status));

        Assert.Equal((name, description, (int)status), (error.Error, error.ErrorDescription, error.ResponseStatusCode));
    }

    [Theory]
    [InlineData(200, "its expires_in is not a number of seconds", """{"access_token":"a","expires_in":"Infinity"}""")]
    [InlineData(200, "its token has expired", """{"access_token":"a","expires_in":"1e-9"}""")]
    [InlineData(200, "it contains a property twice", """{"access_token":"a","access_token":"a"}""")]
    [InlineData(200, "it looks like an HTML page, for instance of a login or a proxy", "<html>")]
    [InlineData(200, "it is not a JSON object", "<token/>")]
    [InlineData(200, "it has no body", "")]
    [InlineData(401, "it contains a property twice", """{"error":"invalid_client","error":"invalid_client"}""")]
    [InlineData(401, "it looks like an HTML page, for instance of a login or a proxy", "<html>")]
    public async Task Unreadable_response_is_classified_by_its_status_code_and_described(int status, string problem, string body)
    {
        var error = await FailsAsync(() => Responses.Json(body, (HttpStatusCode)status));

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Equal((status, status == 200), (error.ResponseStatusCode, error.IsTransient));
    }

    [Fact]
    public async Task Response_with_256_properties_is_read_and_one_with_257_is_rejected()
    {
        static string Body(int count) =>
            "{\"access_token\":\"t\"" + string.Concat(Enumerable.Range(1, count - 1).Select(index => $",\"p{index}\":{index}")) + "}";

        Assert.Equal("t", (await GetAsync(_ => Responses.Json(Body(256)))).Token);
        Assert.Contains("more than 256 properties", (await FailsAsync(() => Responses.Json(Body(257)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fully_escaped_property_names_are_read()
    {
        var name = string.Concat("access_token".Select(character => $"\\u{(int)character:x4}"));

        Assert.Equal("t", (await GetAsync(_ => Responses.Json($$"""{"{{name}}":"t"}"""))).Token);
    }

    [Fact]
    public async Task Refusal_message_names_the_settings_to_check()
    {
        var error = await FailsAsync(() => Responses.Json("""{"error":"invalid_client","error_description":"Nope"}""", HttpStatusCode.Unauthorized));

        Assert.Equal(
            "The token endpoint of tenant.test refused the request with 401: invalid_client (Nope). "
            + "Check RunAi:ClientId (RUNAI_CLIENT_ID) and RunAi:ClientSecret (RUNAI_CLIENT_SECRET).",
            error.Message);
    }

    [Fact]
    public async Task Missing_realm_message_names_the_settings_to_check()
    {
        var error = await FailsAsync(() => Responses.Empty(HttpStatusCode.NotFound));

        Assert.EndsWith("Check RunAi:Url (RUNAI_URL) and RunAi:Realm (RUNAI_REALM).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_that_ends_with_a_period_gets_no_second_one()
    {
        var error = await FailsAsync(() => Responses.Json("""{"error_description":"Issuer is not familiar."}""", HttpStatusCode.Unauthorized));

        Assert.Contains("with 401: Issuer is not familiar. Check", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_is_limited_to_one_line_of_200_characters()
    {
        var error = await FailsAsync(
            () => Responses.Json($$"""{"error":"e","error_description":"a\r\n{{new string('x', 500)}}"}""", HttpStatusCode.BadRequest));

        Assert.Equal(200, error.ErrorDescription!.Length);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData(Tenants.Secret)]
    [InlineData("s3cr3t%26canary%3D1%20%2B")]
    [InlineData("s3cr3t%26canary%3D1+%2B")]
    public async Task Secret_is_removed_from_the_description(string quoted)
    {
        var error = await FailsAsync(
            () => Responses.Json($$"""{"error":"bad","error_description":"got client_secret={{quoted}}"}""", HttpStatusCode.BadRequest));

        Assert.Equal("got client_secret=***", error.ErrorDescription);
    }

    /// <summary>Both hexadecimal digits of a percent-encoding may be in either case.</summary>
    [Fact]
    public async Task Secret_with_lower_case_percent_encoding_is_removed_from_the_description()
    {
        var error = await FailsAsync(
            () => Responses.Json("""{"error":"bad","error_description":"got client_secret=s3cr3t%26canary%3d1%20%2b"}""", HttpStatusCode.BadRequest));

        Assert.Equal("got client_secret=***", error.ErrorDescription);
    }

    [Fact]
    public async Task Basic_credentials_are_removed_from_the_description()
    {
        var options = Tenants.Options();
        options.TokenEndpoint.ClientCredentialStyle = ClientCredentialStyle.AuthorizationHeader;

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(
            request => Responses.Json($$"""{"error":"bad","error_description":"got {{request.Authorization}}"}""", HttpStatusCode.BadRequest), options));

        Assert.Equal("got Basic ***", error.ErrorDescription);
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.NotModified)]
    public async Task Redirect_of_the_token_endpoint_is_an_error(HttpStatusCode status) =>
        Assert.Contains("redirect", (await FailsAsync(() => Responses.Empty(status))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Unreachable_endpoint_is_named_in_the_message()
    {
        var error = await FailsAsync(() => throw new HttpRequestException("No route."));

        Assert.Contains("tenant.test", error.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(error.InnerException);
    }
}
