using Microsoft.AspNetCore.Http;
using RunAi.Generated.Authentication.Tests.Support;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Security;

namespace RunAi.Generated.Authentication.Tests.Security;

/// <summary>Tests that the client secret is sent to allowed origins only, whatever the API description and the discovery document contain.</summary>
public class TokenOriginTests
{
    private static readonly Operation GetPet = new Operation("get_pet", HttpMethod.Get, "/pet").Requires(new SecurityRequirement(["login"])).Returns("204");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_URL_of_another_origin_is_used_if_the_origin_is_allowed()
    {
        await using var api = await PetServer.StartAsync();
        await using var issuer = await TokenIssuer.StartAsync(Cancellation);
        using var credentials = new OAuthCredentials(new Uri(issuer.Address, "/token").AbsoluteUri);
        credentials.Login.UseClientCredentials("app", "secret", issuer.Address);

        await ApiConnection.Create(api.Address, credentials).CreateRequest(GetPet).SendAsync(Cancellation);

        Assert.Equal("/pet Authorization=Bearer token-1", Assert.Single(api.Requests));
    }

    [Theory]
    [InlineData("https://login.example.com/token")]
    [InlineData("http://127.0.0.1:1/token")]
    [InlineData("http://login.example.com/token")]
    public void Token_URL_of_an_origin_that_is_not_allowed_is_rejected_before_the_first_call(string tokenUrl)
    {
        using var credentials = new OAuthCredentials(tokenUrl);

        Assert.Contains(
            "which is not an allowed origin",
            Assert.Throws<ArgumentException>(
                () => credentials.Login.UseClientCredentials("app", "secret", new Uri("https://login.example.com:8443"))).Message,
            StringComparison.Ordinal);
        Assert.False(credentials.Login.IsSet);
    }

    [Theory]
    [InlineData("//login.example.com/token")]
    public void Relative_token_URL_that_leaves_the_API_is_rejected(string tokenUrl)
    {
        using var credentials = new OAuthCredentials(tokenUrl);
        credentials.Login.UseClientCredentials("app", "secret", new Uri("http://127.0.0.1:1"));

        Assert.ThrowsAny<ArgumentException>(() => ApiConnection.Create(new Uri("https://api.example.com"), credentials));
    }

    [Fact]
    public void Allowed_origins_use_https()
    {
        using var credentials = new OAuthCredentials("http://login.example.com/token");
        Assert.Throws<ArgumentException>(() => credentials.Login.UseClientCredentials("app", "secret", new Uri("http://login.example.com")));
    }

    [Fact]
    public async Task Discovered_endpoint_of_another_origin_must_be_allowed()
    {
        await using var issuer = await TokenIssuer.StartAsync(Cancellation);
        await using var api = await PetServer.StartAsync(context =>
        {
            var origin = $"http://{context.Request.Host}";
            return context.Request.Path == "/.well-known/openid-configuration"
                ? context.Response.WriteAsync($$"""{"issuer":"{{origin}}","token_endpoint":"{{new Uri(issuer.Address, "/token")}}"}""")
                : Task.CompletedTask;
        });
        using var refused = new DiscoveredCredentials();
        refused.Login.UseClientCredentials("app", "secret", api.Address);
        using var allowed = new DiscoveredCredentials();
        allowed.Login.UseClientCredentials("app", "secret", api.Address, issuer.Address);

        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => ApiConnection.Create(api.Address, refused).CreateRequest(GetPet).SendAsync(Cancellation));

        Assert.Contains("which is not an allowed origin", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, issuer.Issued);
        await ApiConnection.Create(api.Address, allowed).CreateRequest(GetPet).SendAsync(Cancellation);
        Assert.Contains("/pet Authorization=Bearer token-1", api.Requests);
    }

    private sealed class OAuthCredentials(string tokenUrl) : ApiCredentials
    {
        public OAuthCredential Login { get; } = new("Login", "login", tokenUrl, "read");

        protected override IReadOnlyList<ApiCredential> All => [Login];
    }

    private sealed class DiscoveredCredentials : ApiCredentials
    {
        public OpenIdConnectCredential Login { get; } = new("Login", "login", "/.well-known/openid-configuration", "");

        protected override IReadOnlyList<ApiCredential> All => [Login];
    }
}
