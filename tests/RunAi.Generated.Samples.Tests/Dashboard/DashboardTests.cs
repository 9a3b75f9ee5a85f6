using System.Net;
using RunAi.Generated.Dashboard.Data;
using RunAi.Generated.Samples.Tests.Support;

namespace RunAi.Generated.Samples.Tests.Dashboard;

/// <summary>Tests the data and the HTML of the dashboard, without a browser.</summary>
public sealed class DashboardTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Data_of_the_sandbox_is_read()
    {
        await fixture.SubmitWorkspaceAsync("notebook", "vision", 2, Cancellation);
        await using var services = DashboardData.CreateServices(fixture);

        var snapshot = await DashboardData.ReadAsync(services, Cancellation);

        Assert.Equal([("engineering", 8.0, 0.0), ("research", 16.0, 2.0)], snapshot.Departments.Select(row => (row.Name, row.Quota!.Value, row.Allocated)));
        Assert.Equal(
            [("engineering", "platform", 0.0), ("research", "language", 0.0), ("research", "vision", 2.0)],
            snapshot.Projects.Select(row => (row.Parent, row.Name, row.Allocated)));
        Assert.Equal(("notebook", "Workspace", "vision", "sandbox-cluster", 2.0), Describe(Assert.Single(snapshot.Workloads)));

        // The sandbox has the value 1 for each of the two departments.
        Assert.Equal(24, snapshot.Usage.Count);
        Assert.All(snapshot.Usage, point => Assert.Equal((2.0, 2.0), (point.Allocated, point.Quota)));
    }

    [Theory]
    [InlineData("Loading", "Loading the data")]
    [InlineData("Empty", "No departments were found.", "No projects were found.", "No workloads are running.", "No metrics were found.")]
    [InlineData("Unavailable", "Run:ai cannot be reached", "The connection was refused.", "The data below is from", "vision-training")]
    [InlineData("Expired", "Not signed in", "The credential has expired or was refused.", "refused the request with 401")]
    [InlineData("Ready", "Updated", "4.5", "125 %", "none", "Allocated GPUs of all departments", "between 0 and 4 GPUs were allocated")]
    public async Task Page_shows_each_state(string state, params string[] parts)
    {
        await using var dashboard = await DashboardHost.StartAsync();
        dashboard.Store.State = GetState(state);
        using var http = new HttpClient { BaseAddress = new Uri(dashboard.Address) };

        var page = WebUtility.HtmlDecode(await http.GetStringAsync("/", Cancellation));

        Assert.All(parts, part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.Equal(state is "Unavailable" or "Expired", page.Contains("""class="banner" role="alert">""", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_from_the_server_are_encoded_and_the_page_has_a_content_security_policy()
    {
        await using var dashboard = await DashboardHost.StartAsync();
        dashboard.Store.State = DashboardSamples.CreateReady("<script>alert(1)</script>");
        using var http = new HttpClient { BaseAddress = new Uri(dashboard.Address) };

        using var response = await http.GetAsync("/content", Cancellation);

        Assert.DoesNotContain("<script>", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    /// <summary>Returns the state with a name.</summary>
    internal static DashboardState GetState(string name) => name switch
    {
        "Loading" => DashboardSamples.Loading,
        "Empty" => DashboardSamples.Empty,
        "Unavailable" => DashboardSamples.Unavailable,
        "Expired" => DashboardSamples.Expired,
        _ => DashboardSamples.CreateReady("vision-training"),
    };

    private static (string, string, string, string, double) Describe(WorkloadRow row) => (row.Name, row.Type, row.Project, row.Cluster, row.Gpus);
}
