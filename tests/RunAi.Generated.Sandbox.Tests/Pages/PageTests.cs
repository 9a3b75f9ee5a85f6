using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Pages;

public sealed class PageTests : SandboxTest
{
    [Fact]
    public async Task Page_shows_operations_state_requests_and_scenarios()
    {
        Sandbox.Scenarios = SandboxScenarios.Drift;
        await Client.GetAsync("/api/v1/clusters?unknown=1");

        var page = await Client.GetAsync("/sandbox");

        page.AssertStatus(200);
        Assert.Equal("text/html", page.MediaType);
        Assert.Contains("<td>get_projects</td>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<td>vision</td>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<td>/api/v1/clusters?unknown=1</td><td>400</td>", page.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"Drift\" checked", page.Text, StringComparison.Ordinal);
        Assert.Contains($"RUNAI_CLIENT_ID={Sandbox.ClientId}", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Root_redirects_to_the_page() => Assert.Contains("<h1>Run:ai sandbox</h1>", (await Client.GetAsync("/")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Values_are_encoded()
    {
        await Client.GetAsync("/<script>alert(1)</script>");

        Assert.DoesNotContain("<script", (await Client.GetAsync("/sandbox")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Form_sets_the_scenarios()
    {
        await PostAsync(Origin, ("action", "scenarios"), ("scenario", "Slow"), ("scenario", "Drift"));
        Assert.Equal(SandboxScenarios.Slow | SandboxScenarios.Drift, Sandbox.Scenarios);

        await PostAsync(Origin, ("action", "scenarios"));
        Assert.Equal(SandboxScenarios.None, Sandbox.Scenarios);
    }

    [Theory]
    [InlineData("clock", "11")]
    [InlineData("revoke", "")]
    public async Task Form_ends_tokens(string action, string hours)
    {
        await PostAsync(Origin, ("action", action), ("hours", hours));

        (await Client.GetAsync("/api/v1/org-unit/projects")).AssertStatus(401);
    }

    [Theory]
    [InlineData("clock", "-1")]
    [InlineData("clock", "100000")]
    [InlineData("clock", "soon")]
    [InlineData("delete", "")]
    public async Task Invalid_form_is_refused(string action, string hours) =>
        (await PostAsync(Origin, ("action", action), ("hours", hours))).AssertStatus(400);

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.com")]
    [InlineData("null")]
    public async Task Form_of_another_site_is_refused(string? origin)
    {
        (await PostAsync(origin, ("action", "scenarios"), ("scenario", "Slow"))).AssertStatus(403);

        Assert.Equal(SandboxScenarios.None, Sandbox.Scenarios);
    }

    [Fact]
    public async Task Other_host_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sandbox") { Headers = { Host = "sandbox.example.com" } };

        (await Client.SendAsync(request)).AssertStatus(400);
    }

    [Fact]
    public async Task Specs_are_served()
    {
        Assert.Equal("3.0.3", (await Client.GetAsync("/sandbox/specs/administrator.openapi.json")).Json.Value<string>("openapi"));
        Assert.Contains("swagger:", (await Client.GetAsync("/sandbox/specs/researcher.swagger.yaml")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sandbox/other")]
    [InlineData("/sandbox/specs/../../Program.cs")]
    public async Task Other_path_is_not_found(string path) => (await Client.GetAsync(path)).AssertStatus(404);

    private string Origin => Sandbox.Url.GetLeftPart(UriPartial.Authority);

    private async Task<SandboxResponse> PostAsync(string? origin, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sandbox") { Content = SandboxClient.Form(fields) };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await Client.SendAsync(request);
    }
}
