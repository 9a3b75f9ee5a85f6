using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.OAuth;

public sealed class TokenEndpointTests : SandboxTest
{
    private protected override RunAiSandboxOptions Options => new() { Realm = "my realm", TokenLifetime = TimeSpan.FromMinutes(2) };

    [Fact]
    public async Task A_form_with_id_and_secret_gets_an_access_token()
    {
        var reply = await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret);

        Assert.Equal(200, reply.Status);
        Assert.Equal(3, reply.Json.Value<string>("access_token")!.Split('.').Length);
    }

    [Fact]
    public async Task The_token_is_a_bearer_token() =>
        Assert.Equal("Bearer", (await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret)).Json.Value<string>("token_type"));

    [Fact]
    public async Task The_answer_says_how_long_the_token_lives() =>
        Assert.InRange((await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret)).Json.Value<int>("expires_in"), 119, 120);

    [Fact]
    public async Task The_fields_scope_and_response_type_of_the_Runai_documentation_are_accepted()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Sandbox.TokenEndpoint);
        request.Content = SandboxClient.Form(
            ("grant_type", "client_credentials"), ("scope", "openid"), ("response_type", "id_token"),
            ("client_id", Sandbox.ClientId), ("client_secret", Sandbox.ClientSecret));

        Assert.Equal(200, (await Client.SendAsync(request)).Status);
    }

    [Fact]
    public async Task Id_and_secret_may_come_by_HTTP_Basic()
    {
        using var request = BasicRequest(Sandbox.ClientSecret);

        Assert.Equal(200, (await Client.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("sandbox-application", "wrong")]
    [InlineData("nobody", "sandbox-secret")]
    public async Task Wrong_credentials_are_refused_as_invalid_client(string clientId, string clientSecret)
    {
        var reply = await Client.RequestTokenAsync(clientId, clientSecret);

        Assert.Equal((401, "invalid_client"), (reply.Status, reply.Json.Value<string>("error")));
    }

    [Fact]
    public async Task A_wrong_secret_by_HTTP_Basic_is_refused_as_invalid_client()
    {
        using var request = BasicRequest("wrong");

        var reply = await Client.SendAsync(request);

        Assert.Equal((401, "invalid_client"), (reply.Status, reply.Json.Value<string>("error")));
    }

    [Fact]
    public async Task Other_grants_are_not_supported()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Sandbox.TokenEndpoint);
        request.Content = SandboxClient.Form(("grant_type", "password"), ("client_id", Sandbox.ClientId), ("client_secret", Sandbox.ClientSecret));

        var reply = await Client.SendAsync(request);

        Assert.Equal((400, "unsupported_grant_type"), (reply.Status, reply.Json.Value<string>("error")));
    }

    [Fact]
    public async Task A_realm_that_does_not_exist_is_not_found()
    {
        var reply = await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret, realm: "other");

        Assert.Equal((404, 404), (reply.Status, reply.Json.Value<int>("code")));
    }

    [Fact]
    public async Task Every_token_request_is_counted()
    {
        var before = Sandbox.TokenRequests;

        await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret);
        await Client.RequestTokenAsync(Sandbox.ClientId, "wrong");

        Assert.Equal(2, Sandbox.TokenRequests - before);
    }

    [Fact]
    public async Task An_application_that_is_added_later_gets_tokens()
    {
        Sandbox.AddApplication(new SandboxApplication("later", "secret", RunAiRoles.Editor));

        Assert.Equal(200, (await Client.RequestTokenAsync("later", "secret")).Status);
    }

    [Fact]
    public async Task Adding_an_application_again_changes_its_secret()
    {
        Sandbox.AddApplication(new SandboxApplication(Sandbox.ClientId, "rotated", RunAiRoles.All));

        Assert.Equal(401, (await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret)).Status);
    }

    [Fact]
    public async Task The_control_plane_grants_tokens_in_JSON_as_well()
    {
        var reply = await Client.SendAsync("POST", "/api/v1/token", new JObject
        {
            ["grantType"] = "client_credentials",
            ["clientID"] = Sandbox.ClientId,
            ["clientSecret"] = Sandbox.ClientSecret,
        });
        Client.UseToken(reply.Json.Value<string>("accessToken")!);

        Assert.Equal(200, (await Client.GetAsync("/api/v1/clusters")).Status);
    }

    [Fact]
    public async Task The_control_plane_refuses_a_wrong_secret_in_the_shape_of_OAuth()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v2/token");
        request.Content = SandboxClient.Form(("grant_type", "client_credentials"), ("client_id", Sandbox.ClientId), ("client_secret", "wrong"));

        var reply = await Client.SendAsync(request);

        Assert.Equal((401, "invalid_client"), (reply.Status, reply.Json.Value<string>("error")));
    }

    private HttpRequestMessage BasicRequest(string secret)
    {
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Sandbox.ClientId}:{secret}"));
        return new HttpRequestMessage(HttpMethod.Post, Sandbox.TokenEndpoint)
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Basic", credentials) },
            Content = SandboxClient.Form(("grant_type", "client_credentials")),
        };
    }
}
