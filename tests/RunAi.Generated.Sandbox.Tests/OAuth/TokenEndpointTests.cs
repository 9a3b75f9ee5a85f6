using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.OAuth;

public sealed class TokenEndpointTests : SandboxTest
{
    private protected override RunAiSandboxOptions Options => new() { Realm = "my realm", TokenLifetime = TimeSpan.FromMinutes(2) };

    [Fact]
    public async Task Credentials_in_the_form_return_an_access_token()
    {
        var response = await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret);

        response.AssertStatus(200);
        Assert.Equal(3, response.Json.Value<string>("access_token")!.Split('.').Length);
    }

    [Fact]
    public async Task Tokens_have_the_type_bearer() =>
        Assert.Equal("Bearer", (await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret)).Json.Value<string>("token_type"));

    [Fact]
    public async Task Token_responses_contain_the_lifetime() =>
        Assert.InRange((await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret)).Json.Value<int>("expires_in"), 119, 120);

    [Fact]
    public async Task The_form_fields_in_the_Runai_documentation_are_accepted()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Sandbox.TokenEndpoint);
        request.Content = SandboxClient.Form(
            ("grant_type", "client_credentials"), ("scope", "openid"), ("response_type", "id_token"),
            ("client_id", Sandbox.ClientId), ("client_secret", Sandbox.ClientSecret));

        (await Client.SendAsync(request)).AssertStatus(200);
    }

    [Fact]
    public async Task Credentials_in_a_Basic_header_return_an_access_token()
    {
        using var request = BasicRequest(Sandbox.ClientSecret);

        (await Client.SendAsync(request)).AssertStatus(200);
    }

    [Theory]
    [InlineData("sandbox-application", "wrong")]
    [InlineData("unknown", "sandbox-secret")]
    public async Task Wrong_credentials_in_the_form_return_invalid_client(string clientId, string clientSecret)
    {
        var response = await Client.RequestTokenAsync(clientId, clientSecret);

        Assert.Equal((401, "invalid_client"), (response.Status, response.Json.Value<string>("error")));
    }

    [Fact]
    public async Task Wrong_credentials_in_a_Basic_header_return_invalid_client()
    {
        using var request = BasicRequest("wrong");

        var response = await Client.SendAsync(request);

        Assert.Equal((401, "invalid_client"), (response.Status, response.Json.Value<string>("error")));
    }

    [Fact]
    public async Task Other_grant_types_are_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Sandbox.TokenEndpoint);
        request.Content = SandboxClient.Form(("grant_type", "password"), ("client_id", Sandbox.ClientId), ("client_secret", Sandbox.ClientSecret));

        var response = await Client.SendAsync(request);

        Assert.Equal((400, "unsupported_grant_type"), (response.Status, response.Json.Value<string>("error")));
    }

    [Fact]
    public async Task Unknown_realms_return_404()
    {
        var response = await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret, realm: "other");

        Assert.Equal((404, 404), (response.Status, response.Json.Value<int>("code")));
    }

    [Fact]
    public async Task Token_requests_are_counted()
    {
        var before = Sandbox.TokenRequests;

        await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret);
        await Client.RequestTokenAsync(Sandbox.ClientId, "wrong");

        Assert.Equal(2, Sandbox.TokenRequests - before);
    }

    [Fact]
    public async Task Applications_that_are_added_later_get_tokens()
    {
        Sandbox.AddApplication(new SandboxApplication("later", "secret", RunAiRoles.Editor));

        (await Client.RequestTokenAsync("later", "secret")).AssertStatus(200);
    }

    [Fact]
    public async Task Adding_an_existing_application_replaces_its_secret()
    {
        Sandbox.AddApplication(new SandboxApplication(Sandbox.ClientId, "rotated", RunAiRoles.All));

        (await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret)).AssertStatus(401);
    }

    [Fact]
    public async Task The_control_plane_issues_tokens_as_JSON()
    {
        var response = await Client.SendAsync("POST", "/api/v1/token", new JObject
        {
            ["grantType"] = "client_credentials",
            ["clientID"] = Sandbox.ClientId,
            ["clientSecret"] = Sandbox.ClientSecret,
        });
        Client.UseToken(response.Json.Value<string>("accessToken")!);

        (await Client.GetAsync("/api/v1/clusters")).AssertStatus(200);
    }

    [Fact]
    public async Task The_control_plane_returns_an_OAuth_error_for_a_wrong_secret()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v2/token");
        request.Content = SandboxClient.Form(("grant_type", "client_credentials"), ("client_id", Sandbox.ClientId), ("client_secret", "wrong"));

        var response = await Client.SendAsync(request);

        Assert.Equal((401, "invalid_client"), (response.Status, response.Json.Value<string>("error")));
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
