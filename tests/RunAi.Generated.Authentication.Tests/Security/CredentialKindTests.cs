using System.Net;
using RunAi.Pets;

namespace RunAi.Generated.Authentication.Tests.Security;

/// <summary>Tests the credentials of each kind of security scheme over real sockets.</summary>
public class CredentialKindTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task API_key_is_sent_in_its_header() => Assert.Equal(
        "/header X-API-Key=k e+y%", await SendAsync(static c => c.HeaderKey.Use("k e+y%"), static client => client.Default.GetHeaderAsync(Cancellation)));

    [Fact]
    public async Task API_key_is_percent_encoded_in_the_query_after_the_parameters() => Assert.Equal(
        "/query?page=2&api%20key=a%26b%3D%2B%C3%A9",
        await SendAsync(static c => c.QueryKey.Use("a&b=+é"), static client => client.Default.GetQueryAsync(new() { Page = 2 }, Cancellation)));

    [Fact]
    public async Task API_key_is_the_only_query_parameter_of_a_call_without_parameters() => Assert.Equal(
        "/query?api%20key=k", await SendAsync(static c => c.QueryKey.Use("k"), static client => client.Default.GetQueryAsync(null, Cancellation)));

    [Fact]
    public async Task API_key_is_sent_in_a_cookie_after_the_cookies_of_the_call() => Assert.Equal(
        "/cookie Cookie=theme=dark; session=a%3Bb%22%25",
        await SendAsync(static c => c.CookieKey.Use("a;b\"%"), static client => client.Default.GetCookieAsync(new() { Theme = "dark" }, Cancellation)));

    [Fact]
    public async Task User_name_and_password_are_sent_in_UTF_8() => Assert.Equal(
        "/basic Authorization=Basic " + Convert.ToBase64String("Jörg:pass:wörd"u8),
        await SendAsync(static c => c.Basic.Use("Jörg", "pass:wörd"), static client => client.Default.GetBasicAsync(Cancellation)));

    [Fact]
    public async Task Bearer_token_is_sent() => Assert.Equal(
        "/default Authorization=Bearer t0ken",
        await SendAsync(static c => c.Bearer.Use("t0ken"), static client => client.Default.GetDefaultAsync(Cancellation)));

    [Fact]
    public async Task Provided_token_of_OAuth_and_OpenID_Connect_is_sent()
    {
        Assert.Equal(
            "/oauth Authorization=Bearer mine", await SendAsync(static c => c.Oauth.Use("mine"), static client => client.Default.GetOauthAsync(Cancellation)));
        Assert.Equal(
            "/oidc Authorization=Bearer mine",
            await SendAsync(static c => c.Oidc.Use(static _ => new("mine")), static client => client.Default.GetOidcAsync(Cancellation)));
    }

    [Fact]
    public async Task Functions_are_called_for_each_request_so_that_credentials_rotate()
    {
        await using var server = await PetServer.StartAsync();
        using var credentials = new PetsCredentials();
        var calls = 0;
        credentials.HeaderKey.Use(async cancellationToken =>
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return $"key-{++calls}";
        });
        credentials.Basic.Use(_ => new(new NetworkCredential("user", $"password-{++calls}")));
        var client = new PetsClient(server.Address, credentials);

        await client.Default.GetHeaderAsync(Cancellation);
        await client.Default.GetHeaderAsync(Cancellation);
        await client.Default.GetBasicAsync(Cancellation);

        Assert.Equal(
            ["/header X-API-Key=key-1", "/header X-API-Key=key-2", "/basic Authorization=Basic " + Convert.ToBase64String("user:password-3"u8)],
            server.Requests);
    }

    [Fact]
    public async Task Function_is_called_again_after_a_401_and_another_token_is_sent_once()
    {
        await using var server = await PetServer.StartAsync(static context =>
        {
            context.Response.StatusCode = context.Request.Headers.Authorization == "Bearer new" ? 204 : 401;
            return Task.CompletedTask;
        });
        using var credentials = new PetsCredentials();
        var token = "old";
        credentials.Bearer.Use(_ => new(Interlocked.Exchange(ref token, "new")));
        var client = new PetsClient(server.Address, credentials);

        await client.Default.GetDefaultAsync(Cancellation);

        Assert.Equal(["/default Authorization=Bearer old", "/default Authorization=Bearer new"], server.Requests);
        credentials.Bearer.Use("refused");
        Assert.True((await Assert.ThrowsAsync<RunAiApiException>(() => client.Default.GetDefaultAsync(Cancellation))).IsUnauthorized);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Handler_of_the_application_authenticates_requests_of_other_schemes()
    {
        var text = await SendAsync(static c => c.Certificate.UseHandler(), static client => client.Default.GetMutualAsync(Cancellation));
        Assert.Equal("/mutual", text);
    }

    [Theory]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("")]
    public void Values_that_could_end_a_header_are_rejected(string value)
    {
        using var credentials = new PetsCredentials();

        Assert.Throws<ArgumentException>(() => credentials.HeaderKey.Use(value));
        Assert.Throws<ArgumentException>(() => credentials.QueryKey.Use(value));
        Assert.Throws<ArgumentException>(() => credentials.CookieKey.Use(value));
        Assert.Throws<ArgumentException>(() => credentials.Bearer.Use(value));
        if (value.Length > 0)
        {
            Assert.Throws<ArgumentException>(() => credentials.Basic.Use("user", value));
            Assert.Throws<ArgumentException>(() => credentials.Basic.Use(value, "password"));
        }
    }

    [Fact]
    public void Values_that_their_location_cannot_contain_are_rejected()
    {
        using var credentials = new PetsCredentials();

        Assert.Throws<ArgumentException>(() => credentials.HeaderKey.Use("kéy"));
        Assert.Throws<ArgumentException>(() => credentials.HeaderKey.Use(" key"));
        Assert.Throws<ArgumentException>(() => credentials.Bearer.Use("to ken"));
        Assert.Throws<ArgumentException>(() => credentials.Basic.Use("us:er", "password"));
    }

    [Theory]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Values_of_functions_are_validated_before_the_request_is_sent(string? value)
    {
        await using var server = await PetServer.StartAsync();
        using var credentials = new PetsCredentials();
        credentials.HeaderKey.Use(_ => new(value!));
        credentials.Bearer.Use(_ => new(value!));
        var client = new PetsClient(server.Address, credentials);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.Default.GetHeaderAsync(Cancellation));
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.Default.GetDefaultAsync(Cancellation));
        Assert.Empty(server.Requests);
    }

    /// <summary>Returns the request that a call sends with credentials.</summary>
    private static async Task<string> SendAsync(Action<PetsCredentials> configure, Func<PetsClient, Task> call)
    {
        await using var server = await PetServer.StartAsync();
        using var credentials = new PetsCredentials();
        configure(credentials);
        await call(new PetsClient(server.Address, credentials));
        return Assert.Single(server.Requests);
    }
}
