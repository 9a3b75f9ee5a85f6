using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Samples.Tests.Dashboard;

/// <summary>Tests the dashboard in a browser.</summary>
public sealed class BrowserTests(BrowserFixture browser, SampleFixture fixture) : IClassFixture<BrowserFixture>, IClassFixture<SampleFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Loading")]
    [InlineData("Empty")]
    [InlineData("Unavailable")]
    [InlineData("Expired")]
    [InlineData("Ready")]
    public async Task Each_state_is_accessible_in_light_and_dark(string state)
    {
        await using var dashboard = await DashboardHost.StartAsync();
        dashboard.Store.State = DashboardTests.GetState(state);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.OpenAsync(dashboard.Address, scheme: scheme);

            var violations = (await page.RunAxe()).Violations;

            Failures.AssertNone($"{state}, {scheme}", [.. violations.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}")]);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Colors_follow_the_scheme_of_the_system()
    {
        await using var dashboard = await DashboardHost.StartAsync();

        var colors = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.OpenAsync(dashboard.Address, scheme: scheme);
            colors.Add(await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
            await page.Context.CloseAsync();
        }

        Assert.Equal(["rgb(255, 255, 255)", "rgb(23, 24, 28)"], colors);
    }

    [Theory]
    [InlineData("Ready")]
    [InlineData("Unavailable")]
    [InlineData("Expired")]
    public async Task Page_fits_a_phone_of_320_pixels(string state)
    {
        await using var dashboard = await DashboardHost.StartAsync();
        dashboard.Store.State = DashboardTests.GetState(state);
        var page = await browser.OpenAsync(dashboard.Address, width: 320);

        // Wide tables scroll inside the page.
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Refresh_shows_new_data_and_preserves_focus_scroll_positions_and_open_details()
    {
        await using var dashboard = await DashboardHost.StartAsync();
        dashboard.Store.State = DashboardSamples.CreateReady("before");
        var page = await browser.OpenAsync(dashboard.Address, width: 320);
        await page.Locator("#usage-summary").ClickAsync();
        await page.EvaluateAsync("document.getElementById('workloads').scrollLeft = 50; document.getElementById('workloads').focus();");
        var before = await page.EvaluateAsync<string>(Position);

        dashboard.Store.State = DashboardSamples.CreateReady("after");
        await page.GetByText("after", new() { Exact = true }).WaitForAsync(new() { State = WaitForSelectorState.Attached });

        var after = await page.EvaluateAsync<string>(Position);
        Assert.Equal(before, after);
        Assert.StartsWith("workloads 50 true ", after, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 px", after, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Loading_changes_to_data_and_a_lost_server_is_reported()
    {
        var dashboard = await DashboardHost.StartAsync();
        await using var disposal = dashboard;
        var page = await browser.OpenAsync(dashboard.Address);
        await page.GetByText("Loading the data").WaitForAsync();

        dashboard.Store.State = DashboardSamples.CreateReady("first");
        await page.GetByText("first", new() { Exact = true }).WaitForAsync();
        Assert.False(await page.Locator("#connection").IsVisibleAsync());

        await dashboard.DisposeAsync();
        await page.GetByText("The dashboard does not respond.").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_works_without_scripts()
    {
        await using var dashboard = await DashboardHost.StartAsync();
        dashboard.Store.State = DashboardSamples.CreateReady("static");
        var page = await browser.OpenAsync(dashboard.Address, hasScripts: false);

        await page.GetByText("static", new() { Exact = true }).WaitForAsync();

        Assert.Equal("60", await page.Locator("meta[http-equiv=refresh]").GetAttributeAsync("content"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_shows_the_workloads_of_the_sandbox_until_the_credential_is_refused()
    {
        await fixture.SubmitWorkspaceAsync("browser-notebook", "vision", 3, Cancellation);
        fixture.Sandbox.AddApplication(new SandboxApplication("dashboard", "secret", RunAiRoles.All));
        await using var dashboard = await DashboardHost.StartAsync(options =>
        {
            fixture.Configure(options);
            (options.ClientId, options.ClientSecret) = ("dashboard", "secret");
        });
        var page = await browser.OpenAsync(dashboard.Address);
        await page.GetByRole(AriaRole.Rowheader, new() { Name = "browser-notebook" }).WaitForAsync();
        await page.GetByRole(AriaRole.Img, new() { Name = "Allocated GPUs of all departments" }).WaitForAsync();

        fixture.Sandbox.AddApplication(new SandboxApplication("dashboard", "another secret", RunAiRoles.All));
        fixture.Sandbox.RevokeTokens();

        await page.GetByRole(AriaRole.Heading, new() { Name = "Not signed in" }).WaitForAsync();
        await page.GetByText("The data below is from").WaitForAsync();
        await page.Context.CloseAsync();
    }

    private const string Position =
        """
        (() => {
          const element = document.getElementById('workloads');
          return `${document.activeElement.id} ${element.scrollLeft} ${document.getElementById('usage-data').open} ${Math.round(window.scrollY)} px`;
        })()
        """;
}
