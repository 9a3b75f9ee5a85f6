using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests the token requests of each style and the meaning of the responses.</summary>
public class TokenStyleTests
{
    private const string Realm = "https://tenant.test/auth/realms/acme";

    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<(string Token, FakeServer Server)> GetAsync(Action<RunAiOptions> configure, Func<SentRequest, HttpResponseMessage> respond)
    {
        var options = Tenants.Options();
        configure(options);
        var server = new FakeServer(respond);
        using var source = new RunAiTokenSource(options, server.Client(), _time);
        return (await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation), server);
    }

    private async Task<SentRequest> SentAsync(Action<RunAiOptions> configure, string response = """{"access_token":"t","accessToken":"t","id_token":"i"}""") =>
        Assert.Single((await GetAsync(configure, _ => Responses.Json(response))).Server.Requests);

    /// <summary>Returns the number of seconds for which the token of a response is usable.</summary>
    private async Task<int> UsableSecondsAsync(string response, Action<RunAiOptions> configure)
    {
        var options = Tenants.Options();
        configure(options);
        using var server = FakeServer.Json(response);
        using var source = new RunAiTokenSource(options, server.Client(), _time);
        var token = await source.Current.Caches.GetAsync(Cancellation);
        var seconds = 0;
        for (; token.IsUsable; seconds++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        return seconds;
    }

    [Fact]
    public async Task OAuth_form_is_sent_to_api_v2_token()
    {
        var sent = await SentAsync(options => options.TokenEndpoint.Style = TokenEndpointStyle.OAuthForm);

        Assert.Equal("https://tenant.test/api/v2/token", sent.Uri.AbsoluteUri);
        Assert.Equal("grant_type=client_credentials&client_id=app&client_secret=s3cr3t%26canary%3D1+%2B", sent.Body);
    }

    [Fact]
    public async Task Run_ai_JSON_is_sent_to_api_v1_token()
    {
        var sent = await SentAsync(options => options.TokenEndpoint.Style = TokenEndpointStyle.RunAiJson);

        Assert.Equal(("https://tenant.test/api/v1/token", "application/json"), (sent.Uri.AbsoluteUri, sent.ContentHeaders["Content-Type"]));
        Assert.Equal("""{"grantType":"client_credentials","clientID":"app","clientSecret":"s3cr3t\u0026canary=1 \u002B"}""", sent.Body);
    }

    [Fact]
    public async Task App_token_JSON_has_its_own_property_names() => Assert.Equal(
        """{"grantType":"app_token","appID":"app","appSecret":"s3cr3t\u0026canary=1 \u002B"}""",
        (await SentAsync(options => options.TokenEndpoint.Style = TokenEndpointStyle.RunAiAppToken)).Body);

    [Fact]
    public async Task Configured_endpoint_address_keeps_the_style()
    {
        var sent = await SentAsync(options => options.TokenEndpoint.Address = new Uri("https://app.run.ai/auth/realms/acme/protocol/openid-connect/token"));

        Assert.Equal(("app.run.ai", true), (sent.Uri.Host, sent.Body!.Contains("scope=openid", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("accessToken", "expiresIn")]
    [InlineData("AccessToken", "ExpiresIn")]
    [InlineData("ACCESSTOKEN", "EXPIRESIN")]
    public async Task Run_ai_JSON_property_names_ignore_case(string token, string lifetime) => Assert.Equal(
        90, await UsableSecondsAsync($$"""{"{{token}}":"t","{{lifetime}}":100}""", options => options.TokenEndpoint.Style = TokenEndpointStyle.RunAiJson));

    [Fact]
    public Task Run_ai_JSON_property_names_that_differ_in_case_are_duplicates() => Assert.ThrowsAsync<RunAiAuthenticationException>(() =>
        GetAsync(options => options.TokenEndpoint.Style = TokenEndpointStyle.RunAiJson, _ => Responses.Json("""{"accessToken":"a","AccessToken":"b"}""")));

    [Theory]
    [InlineData("""{"iat":1000,"exp":1100}""", 90)]
    [InlineData("""{"iat":1000.5,"exp":"1100.5"}""", 90)]
    [InlineData("""{"exp":1100}""", 270)]
    [InlineData("""{"iat":1100,"exp":1000}""", 270)]
    [InlineData("""{"iat":1,"exp":2,"exp":3}""", 270)]
    [InlineData("not json", 270)]
    public async Task Missing_lifetime_is_read_from_the_JWT_or_is_five_minutes(string payload, int seconds) => Assert.Equal(
        seconds, await UsableSecondsAsync(
            $$"""{"accessToken":"{{Jwt.Create(payload)}}"}""", options => options.TokenEndpoint.Style = TokenEndpointStyle.RunAiJson));

    [Theory]
    [InlineData("0")]
    [InlineData("\"0\"")]
    [InlineData("null")]
    public async Task Lifetime_of_zero_or_null_counts_as_missing(string value) => Assert.Equal(
        270, await UsableSecondsAsync($$"""{"access_token":"t","expires_in":{{value}}}""", _ => { }));

    /// <summary>Unlike zero, a negative lifetime means that the token has expired, even if its own claims differ.</summary>
    [Theory]
    [InlineData("-5")]
    [InlineData("\"-1\"")]
    [InlineData("-1e300")]
    public async Task Token_with_a_negative_lifetime_is_rejected(string value)
    {
        var token = Jwt.Create("""{"iat":1000,"exp":1100}""");

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => GetAsync(_ => { }, _ => Responses.Json($$"""{"access_token":"{{token}}","expires_in":{{value}}}""")));

        Assert.Contains("its token has expired", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Id_token_is_the_bearer_token_if_configured() => Assert.Equal(
        "i", (await GetAsync(options => options.TokenEndpoint.UseIdToken = true, _ => Responses.Json("""{"access_token":"a","id_token":"i"}"""))).Token);

    [Fact]
    public async Task Id_token_expires_by_its_own_claims()
    {
        var idToken = Jwt.Create("""{"iat":1,"exp":101}""");

        var seconds = await UsableSecondsAsync(
            $$"""{"access_token":"a","expires_in":3600,"id_token":"{{idToken}}"}""", options => options.TokenEndpoint.UseIdToken = true);

        Assert.Equal(90, seconds);
    }

    [Fact]
    public async Task Authorization_header_contains_the_form_encoded_client_ID_and_secret()
    {
        var sent = await SentAsync(options =>
        {
            options.ClientId = "a:b";
            options.TokenEndpoint.Style = TokenEndpointStyle.OAuthForm;
            options.TokenEndpoint.ClientCredentialStyle = ClientCredentialStyle.AuthorizationHeader;
        });

        Assert.Equal("a%3Ab:s3cr3t%26canary%3D1+%2B", Encoding.ASCII.GetString(Convert.FromBase64String(sent.Authorization!["Basic ".Length..])));
        Assert.Equal("grant_type=client_credentials", sent.Body);
    }

    [Theory]
    [InlineData("a b", "a+b")]
    [InlineData("", null)]
    public async Task Scope_can_be_replaced_or_omitted(string scope, string? sent)
    {
        var body = (await SentAsync(options => options.TokenEndpoint.Scope = scope)).Body!;

        Assert.Equal(sent, body.Split('&').SingleOrDefault(field => field.StartsWith("scope=", StringComparison.Ordinal))?["scope=".Length..]);
    }

    [Fact]
    public async Task Client_assertion_is_requested_for_each_token_request()
    {
        var assertions = new CountingAssertionProvider();
        using var server = new FakeServer(_ => Responses.Token("t", expiresIn: 60));
        var options = Tenants.Options();
        (options.ClientSecret, options.ClientAssertionProvider) = (null, assertions);
        using var source = new RunAiTokenSource(options, server.Client(), _time);

        await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation);
        _time.Advance(TimeSpan.FromMinutes(1));
        await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation);

        const string Type = "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer";
        Assert.EndsWith($"&client_id=app&{Type}&client_assertion=assertion-1-of-app-for-tenant.test", server.Requests.First().Body, StringComparison.Ordinal);
        Assert.EndsWith("&client_assertion=assertion-2-of-app-for-tenant.test", server.Requests.Last().Body, StringComparison.Ordinal);
        Assert.All(server.Requests, request => Assert.DoesNotContain("client_secret", request.Body!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Discovery_reads_the_token_endpoint_from_the_realm()
    {
        var (token, server) = await GetAsync(
            options => options.TokenEndpoint.Style = TokenEndpointStyle.Discovery,
            request => request.Method == "GET"
                ? Responses.Json($$"""{"issuer":"{{Realm}}","token_endpoint":"https://tenant.test/somewhere"}""")
                : Responses.Token("t"));

        Assert.Equal("t", token);
        Assert.Equal(
            [$"{Realm}/.well-known/openid-configuration", "https://tenant.test/somewhere"], server.Requests.Select(request => request.Uri.AbsoluteUri));
    }

    [Theory]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/other","token_endpoint":"https://tenant.test/t"}""", "issuer")]
    [InlineData("""{"issuer":"https://evil.test/auth/realms/acme","token_endpoint":"https://tenant.test/t"}""", "issuer")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","token_endpoint":"https://evil.test/t"}""", "another host")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","token_endpoint":"http://tenant.test/t"}""", "without https")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","token_endpoint":"https://x@tenant.test/t"}""", "without https")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme"}""", "no token endpoint")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","token_endpoint":"https://tenant.test/a","token_endpoint":"https://b"}""", "issuer")]
    [InlineData("<html>", "looks like an HTML page, for instance of a login or a proxy")]
    [InlineData("<token/>", "issuer")]
    public async Task Secret_is_not_sent_to_an_untrusted_discovered_endpoint(string document, string reason)
    {
        var posts = 0;
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(
            options => options.TokenEndpoint.Style = TokenEndpointStyle.Discovery,
            request =>
            {
                posts += request.Method == "POST" ? 1 : 0;
                return Responses.Json(document);
            }));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, posts);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, true)]
    [InlineData(HttpStatusCode.TooManyRequests, true)]
    [InlineData(HttpStatusCode.Unauthorized, false)]
    [InlineData(HttpStatusCode.NotFound, false)]
    public async Task Failure_without_an_error_is_classified_by_its_status_code(HttpStatusCode status, bool isTransient)
    {
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(_ => { }, _ => Responses.Empty(status)));

        Assert.Equal(isTransient, error.IsTransient);
    }

    [Theory]
    [InlineData("invalid_client", HttpStatusCode.ServiceUnavailable, false)]
    [InlineData("unauthorized_client", HttpStatusCode.BadRequest, false)]
    [InlineData("invalid_scope", HttpStatusCode.OK, false)]
    [InlineData("temporarily_unavailable", HttpStatusCode.BadRequest, true)]
    [InlineData("server_error", HttpStatusCode.BadRequest, true)]
    public async Task Error_takes_precedence_over_the_status_code(string name, HttpStatusCode status, bool isTransient)
    {
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(_ => { }, _ => Responses.Json($$"""{"error":"{{name}}"}""", status)));

        Assert.Equal(isTransient, error.IsTransient);
    }

    [Fact]
    public async Task Run_ai_message_is_the_description() => Assert.Equal(
        "Issuer is not familiar.",
        (await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(
            options => options.TokenEndpoint.Style = TokenEndpointStyle.OAuthForm,
            _ => Responses.Json("""{"code":401,"message":"Issuer is not familiar."}""", HttpStatusCode.Unauthorized)))).ErrorDescription);

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Thu, 01 Jan 2026 00:02:00 GMT", 120)]
    public async Task Retry_After_is_read_in_both_formats(string header, int seconds)
    {
        _time.SetUtcNow(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(_ => { }, _ =>
        {
            var busy = Responses.Empty(HttpStatusCode.ServiceUnavailable);
            busy.Headers.Add("Retry-After", header);
            return busy;
        }));

        Assert.Equal(TimeSpan.FromSeconds(seconds), error.RetryAfter);
    }

    private sealed class CountingAssertionProvider : IClientAssertionProvider
    {
        private int _count;

        public ValueTask<string> GetAssertionAsync(Uri tokenEndpoint, string clientId, CancellationToken cancellationToken) =>
            new($"assertion-{++_count}-of-{clientId}-for-{tokenEndpoint.Host}");
    }
}
