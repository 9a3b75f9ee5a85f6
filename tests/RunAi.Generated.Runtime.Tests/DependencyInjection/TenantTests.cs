using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunAi.Administrator;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>Tests several tenants in one application.</summary>
public class TenantTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Creates a server of all tenants, whose tokens contain the host of the tenant.</summary>
    private static FakeServer Server() => new(request => request.IsForToken ? Responses.Token($"token-of-{request.Uri.Host}")
        : request.Uri.AbsolutePath.StartsWith("/researcher", StringComparison.Ordinal) ? Responses.Text("job", "text/plain") : Responses.Json("{}"));

    private static void Configure(RunAiOptions options, string tenant)
    {
        (options.Url, options.ClientId, options.ClientSecret) = (new Uri($"https://{tenant}.test/"), "app", "s");
        options.Clusters["one"] = new Uri($"https://one.{tenant}.test/");
    }

    private static ServiceProvider Provider(FakeServer server, params string[] tenants)
    {
        var services = new ServiceCollection();
        foreach (var tenant in tenants)
        {
            var builder = services.AddRunAi(tenant, options => Configure(options, tenant.Length == 0 ? "default" : tenant));
            builder.AddAdministratorClient();
            builder.AddResearcherClient();
        }

        services.UseServer(server);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    [Fact]
    public async Task Each_tenant_is_called_with_its_own_token()
    {
        using var server = Server();
        await using var provider = Provider(server, "", "west", "east");

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await provider.GetRequiredKeyedService<IAdministratorClient>("west").Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await provider.GetRequiredKeyedService<IAdministratorClient>("east").Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(
            [("default.test", "Bearer token-of-default.test"), ("west.test", "Bearer token-of-west.test"), ("east.test", "Bearer token-of-east.test")],
            server.Requests.Where(request => !request.IsForToken).Select(request => (request.Uri.Host, request.Authorization!)));
    }

    [Fact]
    public async Task Clusters_belong_to_their_tenant()
    {
        using var server = Server();
        await using var provider = Provider(server, "west", "east");

        await provider.GetRequiredKeyedService<IClusterClientFactory<IResearcherClient>>("west").Create("one").Jobs.GetJobAsync("j", Cancellation);
        await provider.GetRequiredKeyedService<IResearcherClient>("east").Jobs.GetJobAsync("j", Cancellation);

        Assert.Equal(
            [("one.west.test", "Bearer token-of-west.test"), ("one.east.test", "Bearer token-of-east.test")],
            server.Requests.Where(request => !request.IsForToken).Select(request => (request.Uri.Host, request.Authorization!)));
    }

    [Fact]
    public async Task Token_of_a_tenant_is_not_sent_to_another_tenant()
    {
        using var server = Server();
        await using var provider = Provider(server, "west", "east");
        var tokens = provider.GetRequiredKeyedService<RunAiTokenSource>("west");

        await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => tokens.GetAuthorizationTokenAsync(new Uri("https://east.test/"), cancellationToken: Cancellation));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Named_tenants_have_keyed_services_only()
    {
        using var server = Server();
        await using var provider = Provider(server, "west");

        Assert.Null(provider.GetService<IAdministratorClient>());
        Assert.Null(provider.GetService<RunAiTokenSource>());
    }

    [Fact]
    public void Named_tenants_are_bound_to_their_section_and_not_to_variables()
    {
        var configuration = Configuration(
            ("RunAi:Tenants:west:Url", "https://west.test"), ("RunAi:Tenants:west:ClientId", "w"), ("RunAi:Tenants:west:ClientSecret", "s"),
            ("RunAi:Url", "https://default.test"), ("RUNAI_URL", "https://variable.test"));

        Assert.Equal(("https://west.test/", "w"), Bind(configuration, services => services.AddRunAi("west")));
        Assert.Equal(("https://west.test/", "w"), Bind(null, services => services.AddRunAi("west", configuration)));
        Assert.Equal(("https://west.test/", "w"), Bind(null, services => services.AddRunAi("west", configuration.GetSection("RunAi:Tenants:west"))));
    }

    [Fact]
    public void Each_tenant_is_validated_when_the_host_starts()
    {
        var services = new ServiceCollection();
        services.AddRunAi("west", options => options.ClientId = "app");
        services.AddRunAi("east", Configuration(("Regions:East:Url", "http://east.test"), ("Regions:East:ClientId", "app")).GetSection("Regions:East"));
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<AggregateException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
            [
                "Regions:East:Url must start with https://, or with http:// for the local machine, so that the token and the secret are encrypted.",
                "Regions:East:ClientSecret is not set. Set the client secret of the application in the configuration section 'Regions:East' or in code.",
                "RunAi:Tenants:west:Url is not set. Set the address of the control plane, such as https://company.run.ai, "
                + "in the configuration section 'RunAi:Tenants:west' or in code.",
                "RunAi:Tenants:west:ClientSecret is not set. Set the client secret of the application "
                + "in the configuration section 'RunAi:Tenants:west' or in code.",
            ],
            error.InnerExceptions.Cast<OptionsValidationException>().OrderBy(
                inner => inner.OptionsName, StringComparer.Ordinal).SelectMany(inner => inner.Failures));
    }

    [Fact]
    public async Task Change_of_one_tenants_settings_does_not_affect_the_others()
    {
        var configuration = Configuration(Tenant("west").Concat(Tenant("east")).ToArray());
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddRunAi("west").AddAdministratorClient();
        services.AddRunAi("east").AddAdministratorClient();
        using var server = Server();
        services.UseServer(server);
        await using var provider = services.BuildServiceProvider();
        await CallAsync(provider, "west");
        await CallAsync(provider, "east");

        configuration["RunAi:Tenants:west:Url"] = "https://moved.test";
        configuration.Reload();
        await CallAsync(provider, "west");
        await CallAsync(provider, "east");

        Assert.Equal(["west.test", "east.test", "moved.test"], server.Requests.Where(request => request.IsForToken).Select(request => request.Uri.Host));
        Assert.Equal("east.test", server.Requests.Last().Uri.Host);

        static (string, string)[] Tenant(string name) =>
            [($"RunAi:Tenants:{name}:Url", $"https://{name}.test"), ($"RunAi:Tenants:{name}:ClientId", "a"), ($"RunAi:Tenants:{name}:ClientSecret", "s")];

        static Task CallAsync(ServiceProvider provider, string tenant) =>
            provider.GetRequiredKeyedService<IAdministratorClient>(tenant).Projects.GetProjectsAsync(cancellationToken: Cancellation);
    }

    [Fact]
    public void Tenants_do_not_share_HTTP_clients()
    {
        var services = new ServiceCollection();
        var (west, east) = (services.AddRunAi("west"), services.AddRunAi("east"));

        string[] names = [west.AddAdministratorClient().Name, east.AddAdministratorClient().Name, west.TokenClient.Name, east.TokenClient.Name];

        Assert.Distinct(names);
    }

    [Fact]
    public async Task Adding_a_client_twice_attaches_the_token_once()
    {
        using var server = new FakeServer(request => request.IsForToken ? Responses.Token("t") : Responses.Empty(HttpStatusCode.Unauthorized));
        var services = new ServiceCollection();
        services.AddRunAi(Tenants.Configure).AddAdministratorClient();
        services.AddRunAi().AddAdministratorClient();
        services.UseServer(server);
        await using var provider = services.BuildServiceProvider();
        var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler($"RunAi.Generated/{typeof(IAdministratorClient).FullName}");

        var handlers = new List<HttpMessageHandler>();
        for (var current = handler; current is not null; current = (current as DelegatingHandler)?.InnerHandler)
        {
            handlers.Add(current);
        }

        Assert.Single(handlers.OfType<RunAiTokenHandler>());
    }

    [Fact]
    public void Tenant_name_with_a_colon_is_rejected() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddRunAi("west:east"));

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();

    private static (string, string?) Bind(IConfiguration? registered, Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        if (registered is not null)
        {
            services.AddSingleton(registered);
        }

        add(services);
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsFactory<RunAiOptions>>().Create("west");
        return (options.Url!.AbsoluteUri, options.ClientId);
    }
}
