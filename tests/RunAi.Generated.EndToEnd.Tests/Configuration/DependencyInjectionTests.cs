using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Configuration;

/// <summary>Tests the configuration of clients in a dependency injection container.</summary>
public sealed class DependencyInjectionTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    // An empty value represents an unset variable, independently of the environment of the machine.
    private static readonly string[] Variables = ["RUNAI_URL", "RUNAI_REALM", "RUNAI_CLIENT_ID", "RUNAI_CLIENT_SECRET", "RUNAI_CLUSTERS"];

    private RunAiSandbox Sandbox => fixture.Sandbox;

    [Fact]
    public async Task Clients_can_be_configured_by_a_section()
    {
        await using var services = Build(SectionSettings());

        await AssertCallsTheTenantAsync(services);
    }

    [Fact]
    public async Task Clients_can_be_configured_by_environment_variables()
    {
        await using var services = Build(VariableSettings());

        await AssertCallsTheTenantAsync(services);
    }

    [Fact]
    public async Task Environment_variables_override_the_section()
    {
        var settings = SectionSettings();
        settings["RunAi:ClientSecret"] = "wrong";
        settings["RUNAI_CLIENT_SECRET"] = Sandbox.ClientSecret;
        await using var services = Build(settings);

        await AssertCallsTheTenantAsync(services);
    }

    [Fact]
    public async Task Code_overrides_environment_variables()
    {
        var settings = VariableSettings();
        settings["RUNAI_CLIENT_SECRET"] = "wrong";
        await using var services = Build(settings, options => options.ClientSecret = Sandbox.ClientSecret);

        await AssertCallsTheTenantAsync(services);
    }

    [Fact]
    public async Task The_section_can_be_specified()
    {
        var configuration = Configuration(SectionSettings("Tenants:First"));
        var services = new ServiceCollection();
        services.AddRunAi(configuration.GetSection("Tenants:First")).AddAdministratorClient();
        await using var provider = services.BuildServiceProvider();

        await AssertCallsTheTenantAsync(provider);
    }

    [Fact]
    public async Task Cluster_names_ignore_case()
    {
        await using var services = Build(SectionSettings());
        var researcher = services.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create("WEST");

        await AssertCallsTheClusterAsync(researcher);
    }

    [Fact]
    public async Task The_only_cluster_is_the_default()
    {
        await using var services = Build(VariableSettings());

        await AssertCallsTheClusterAsync(services.GetRequiredService<IResearcherClient>());
    }

    [Fact]
    public async Task Errors_for_unknown_clusters_list_the_configured_clusters()
    {
        await using var services = Build(SectionSettings());
        var clusters = services.GetRequiredService<IClusterClientFactory<IResearcherClient>>();

        var error = Assert.Throws<ArgumentException>(() => clusters.Create("east"));

        Assert.StartsWith("There is no cluster 'east'. Configured clusters: west.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hosts_do_not_start_without_required_settings()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(Variables.ToDictionary(name => name, _ => (string?)""));
        builder.Services.AddRunAi().AddAdministratorClient();
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Cancellation.Token));

        Assert.Equal(["RunAi:Url", "RunAi:ClientId", "RunAi:ClientSecret"], error.Failures.Select(failure => failure.Split(' ')[0]));
    }

    private static ServiceProvider Build(Dictionary<string, string?> settings, Action<RunAiOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(Configuration(settings));
        var runAi = configure is null ? services.AddRunAi() : services.AddRunAi(configure);
        runAi.AddAdministratorClient();
        runAi.AddResearcherClient();
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static IConfigurationRoot Configuration(Dictionary<string, string?> settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(Variables.ToDictionary(name => name, _ => (string?)""))
        .AddInMemoryCollection(settings)
        .Build();

    private async Task AssertCallsTheTenantAsync(ServiceProvider services)
    {
        var clusters = await services.GetRequiredService<IAdministratorClient>().Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);

        Assert.Equal(Sandbox.Tenant.Clusters.Select(cluster => cluster.Name), clusters.Select(cluster => cluster.Name));
    }

    private async Task AssertCallsTheClusterAsync(IResearcherClient researcher)
    {
        var projects = await researcher.Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(Sandbox.Tenant.Projects.Select(project => project.Name), projects.Data!.Select(project => project.Name));
    }

    private Dictionary<string, string?> SectionSettings(string section = "RunAi") => new()
    {
        [$"{section}:Url"] = Sandbox.Url.AbsoluteUri,
        [$"{section}:Realm"] = Sandbox.Realm,
        [$"{section}:ClientId"] = Sandbox.ClientId,
        [$"{section}:ClientSecret"] = Sandbox.ClientSecret,
        [$"{section}:Clusters:west"] = Sandbox.Url.AbsoluteUri,
    };

    private Dictionary<string, string?> VariableSettings() => new()
    {
        ["RUNAI_URL"] = Sandbox.Url.AbsoluteUri,
        ["RUNAI_REALM"] = Sandbox.Realm,
        ["RUNAI_CLIENT_ID"] = Sandbox.ClientId,
        ["RUNAI_CLIENT_SECRET"] = Sandbox.ClientSecret,
        ["RUNAI_CLUSTERS"] = $"west={Sandbox.Url}",
    };
}
