using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Hosting;

public sealed class HealthCheckTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<HealthReport> CheckAsync(FakeServer server, Action<IHealthChecksBuilder> add, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRunAi(Tenants.Configure).AddAdministratorClient();
        configure?.Invoke(services);
        add(services.AddHealthChecks());
        services.UseServer(server);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        return await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(Cancellation);
    }

    private static Task ProbeAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(new() { Limit = 1 }, cancellationToken);

    [Fact]
    public async Task Health_check_is_healthy_when_a_token_is_acquired()
    {
        using var server = Tenants.Server(_ => Responses.Json("{}"));

        var report = await CheckAsync(server, checks => checks.AddRunAi());

        Assert.Equal(("runai", HealthStatus.Healthy), (Assert.Single(report.Entries).Key, report.Status));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Health_check_without_a_token_is_unhealthy_and_does_not_show_the_secret()
    {
        using var server = new FakeServer(_ => Responses.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized));

        var report = await CheckAsync(server, checks => checks.AddRunAi());

        var entry = Assert.Single(report.Entries).Value;
        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains("invalid_client", entry.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(Tenants.Secret, entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_check_is_healthy_when_the_probe_succeeds()
    {
        using var server = Tenants.Server(_ => Responses.Json("{}"));

        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(server, checks => checks.AddRunAi(probe: ProbeAsync))).Status);
        Assert.EndsWith("/projects?limit=1", server.Requests.Last().PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_probe_has_the_configured_failure_status()
    {
        using var server = Tenants.Server(_ => Responses.Empty(HttpStatusCode.Forbidden));

        var report = await CheckAsync(server, checks => checks.AddRunAi(probe: ProbeAsync, failureStatus: HealthStatus.Degraded));

        Assert.Equal(HealthStatus.Degraded, report.Status);
        Assert.Contains("get_projects", report.Entries["runai"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_checks_of_tenants_are_independent()
    {
        using var server = new FakeServer(request => request.Uri.Host == "west.test" ? Responses.Empty(HttpStatusCode.BadGateway) : Responses.Token("t"));

        var report = await CheckAsync(
            server,
            checks => checks.AddRunAi().AddRunAi("west"),
            services => services.AddRunAi("west", options => (options.Url, options.ClientId, options.ClientSecret) = (new Uri("https://west.test"), "a", "s")));

        Assert.Equal(
            [("runai", HealthStatus.Healthy), ("runai-west", HealthStatus.Unhealthy)], report.Entries.Select(entry => (entry.Key, entry.Value.Status)).Order());
    }

    [Fact]
    public async Task Invalid_settings_are_a_health_check_result()
    {
        using var server = Tenants.Server(_ => Responses.Json("{}"));

        var report = await CheckAsync(server, checks => checks.AddRunAi("west"), services => services.AddRunAi("west"));

        Assert.Contains("RunAi:Tenants:west:Url is not set", report.Entries["runai-west"].Description, StringComparison.Ordinal);
    }
}
