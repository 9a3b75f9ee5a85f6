using System.Text;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests tokens that are not requested from a token endpoint.</summary>
public sealed class ExternalTokenTests : TokenSourceFixture
{
    [Fact]
    public async Task Fixed_token_is_used_unchanged()
    {
        using var source = Source(options => options.AccessToken = "fixed");

        Assert.Equal("fixed", await GetAsync(source));
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CLI_login_provides_its_token(bool isEncoded)
    {
        var token = Jwt.Create($$"""{"exp":{{Time.GetUtcNow().AddHours(1).ToUnixTimeSeconds()}}}""");
        Write("authentication.json", $$"""{"accessToken":"{{(isEncoded ? Convert.ToBase64String(Encoding.UTF8.GetBytes(token)) : token)}}"}""");
        using var source = Source(options => (options.UseCliLogin, options.CliLoginDirectory) = (true, Folder));

        Assert.Equal(token, await GetAsync(source));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Refused_CLI_token_is_replaced_by_that_of_a_new_login()
    {
        string Login(int minutes)
        {
            var token = Jwt.Create($$"""{"exp":{{Time.GetUtcNow().AddHours(1).AddMinutes(minutes).ToUnixTimeSeconds()}}}""");
            Write("authentication.json", $$"""{"accessToken":"{{token}}"}""");
            return token;
        }

        var old = Login(0);
        using var source = Source(options => (options.UseCliLogin, options.CliLoginDirectory) = (true, Folder));
        await GetAsync(source);
        Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await source.RenewAsync(Tenants.ControlPlane, old, Cancellation));
        Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await source.RenewAsync(Tenants.ControlPlane, old, Cancellation));

        var renewed = Login(7);

        Assert.Equal(renewed, await source.RenewAsync(Tenants.ControlPlane, old, Cancellation));
    }

    [Fact]
    public async Task Expired_CLI_login_is_reported_and_a_new_one_is_used()
    {
        Write("authentication.json", $$"""{"accessToken":"{{Jwt.Create($$"""{"exp":{{Time.GetUtcNow().ToUnixTimeSeconds()}}}""")}}"}""");
        using var source = Source(options => (options.UseCliLogin, options.CliLoginDirectory) = (true, Folder));
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        Assert.Equal("The login of the Run:ai CLI has expired. Log in with the Run:ai CLI.", error.Message);

        var token = Jwt.Create($$"""{"exp":{{Time.GetUtcNow().AddHours(1).ToUnixTimeSeconds()}}}""");
        Write("authentication.json", $$"""{"accessToken":"{{token}}"}""");
        Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(token, await GetAsync(source));
    }

    [Fact]
    public void CLI_login_provides_the_address_of_the_control_plane()
    {
        Write("config.json", """{"cluster":{"uuid":"u"},"control_plane":{"url":"https://tenant.test/"}}""");
        var options = new RunAiOptions { UseCliLogin = true, CliLoginDirectory = Folder };

        using var runAi = RunAiConnection.Create(options);

        Assert.Equal("https://tenant.test/", options.Url!.AbsoluteUri);
    }

    [Fact]
    public async Task Kiota_access_token_provider_replaces_the_credential()
    {
        using var server = new FakeServer(_ => Responses.Json("{}"));
        var options = new RunAiOptions { Url = Tenants.ControlPlane, AccessTokenProvider = new FixedProvider() };
        using var source = new RunAiTokenSource(options, server.Client());
        using var client = new HttpClient(new RunAiTokenHandler(source, [Tenants.ControlPlane]) { InnerHandler = server });

        await client.GetAsync(Tenants.ControlPlane, Cancellation);

        Assert.Equal("Bearer theirs", Assert.Single(server.Requests).Authorization);
    }

    private sealed class FixedProvider : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult("theirs");
    }
}
