using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.OAuth;

public sealed class AuthorizationTests : SandboxTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private protected override RunAiSandboxOptions Options => new() { TimeProvider = _clock, TokenLifetime = TimeSpan.FromMinutes(5) };

    [Fact]
    public async Task Valid_tokens_are_accepted() => (await Client.GetAsync("/api/v1/clusters")).AssertStatus(200);

    [Fact]
    public async Task Requests_without_a_token_return_401()
    {
        using var anonymous = new SandboxClient(Sandbox);

        var response = await anonymous.GetAsync("/api/v1/clusters");

        Assert.Equal((401, 401, "Bearer"), (response.Status, response.Json.Value<int>("code"), response.Headers["WWW-Authenticate"]));
    }

    [Fact]
    public async Task Tokens_of_another_sandbox_are_refused()
    {
        await using var other = await RunAiSandbox.StartAsync(Options, SandboxClient.Cancellation);
        using var stranger = new SandboxClient(other);
        var token = (await stranger.RequestTokenAsync(other.ClientId, other.ClientSecret)).Json.Value<string>("access_token")!;
        Client.UseToken(token);

        (await Client.GetAsync("/api/v1/clusters")).AssertStatus(401);
    }

    [Fact]
    public async Task Malformed_tokens_are_refused()
    {
        Client.UseToken("no-token");

        Assert.Equal("Bearer error=\"invalid_token\"", (await Client.GetAsync("/api/v1/clusters")).Headers["WWW-Authenticate"]);
    }

    [Fact]
    public async Task Expired_tokens_are_refused()
    {
        _clock.Advance(TimeSpan.FromMinutes(6));

        (await Client.GetAsync("/api/v1/clusters")).AssertStatus(401);
    }

    [Fact]
    public async Task Revoked_tokens_are_refused()
    {
        Sandbox.RevokeTokens();

        (await Client.GetAsync("/api/v1/clusters")).AssertStatus(401);
    }

    [Fact]
    public async Task New_tokens_are_accepted_after_a_revocation()
    {
        Sandbox.RevokeTokens();
        await Client.SignInAsync();

        (await Client.GetAsync("/api/v1/clusters")).AssertStatus(200);
    }

    [Fact]
    public async Task Tokens_are_valid_for_every_name_of_the_loopback_address()
    {
        var address = new UriBuilder(Sandbox.Url) { Host = "localhost", Path = "/api/v1/clusters" }.Uri;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);

        (await Client.SendAsync(request)).AssertStatus(200);
    }

    [Fact]
    public async Task Operations_without_security_do_not_require_a_token()
    {
        using var anonymous = new SandboxClient(Sandbox);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v2/token");
        request.Content = SandboxClient.Form(
            ("grant_type", "client_credentials"), ("client_id", Sandbox.ClientId), ("client_secret", Sandbox.ClientSecret));

        (await anonymous.SendAsync(request)).AssertStatus(200);
    }

    [Fact]
    public async Task Errors_contain_the_missing_role()
    {
        await SignInWithAsync(RunAiRoles.Researcher);

        var response = await Client.GetAsync("/api/v1/org-unit/projects");

        Assert.Equal((403, "The operation get_projects requires the role Editor."), (response.Status, response.Json.Value<string>("message")));
    }

    [Fact]
    public async Task Roles_do_not_imply_other_roles()
    {
        await SignInWithAsync(RunAiRoles.Administrator, RunAiRoles.Editor);

        (await Client.GetAsync("/researcher/api/v1/projects")).AssertStatus(403);
    }

    [Fact]
    public async Task The_role_of_the_operation_is_sufficient()
    {
        await SignInWithAsync(RunAiRoles.Researcher);

        (await Client.GetAsync("/researcher/api/v1/projects")).AssertStatus(200);
    }

    private async Task SignInWithAsync(params string[] roles)
    {
        Sandbox.AddApplication(new SandboxApplication("limited", "secret", roles));
        await Client.SignInAsync("limited", "secret");
    }
}
