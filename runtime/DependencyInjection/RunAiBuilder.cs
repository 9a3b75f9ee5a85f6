using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using RunAi.Generated.Authentication;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Adds the clients of a tenant. Generated clients bring extension methods that call it.</summary>
public sealed class RunAiBuilder
{
    internal RunAiBuilder(IServiceCollection services, string name, IHttpClientBuilder tokenClient)
    {
        Services = services;
        Name = name;
        TokenClient = tokenClient;
    }

    /// <summary>The services that the clients are added to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name of the tenant's options; empty for the default ones.</summary>
    public string Name { get; }

    /// <summary>The builder of the HTTP client that asks for tokens, for instance to give it a proxy. Whatever its handler, it follows no redirects.</summary>
    public IHttpClientBuilder TokenClient { get; }

    /// <summary>
    /// Adds a client of the control plane, at <see cref="RunAiOptions.Url"/>. For a named tenant it is a keyed service:
    /// <c>[FromKeyedServices("name")]</c>.
    /// </summary>
    /// <typeparam name="TInterface">What is injected.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <returns>The builder of its HTTP client; handlers that are added to it stand in front of the token handler.</returns>
    public IHttpClientBuilder AddControlPlaneClient<TInterface, TClient>()
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
    {
        var (tenant, name) = (Name, GetClientName<TInterface>());
        Services.TryAddTenantService<TInterface>(tenant, ServiceLifetime.Transient, provider =>
            TClient.Create(
                provider.GetRequiredTenantService<RunAiTenant>(tenant).Connect(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name))));
        return AddTransport(name).ConfigureHttpClient(
            (provider, client) => client.BaseAddress = provider.GetRequiredTenantService<RunAiTenant>(tenant).Options.Url);
    }

    /// <summary>
    /// Adds a client of clusters: <see cref="IClusterClientFactory{TClient}"/>, and the interface itself for when exactly one cluster is
    /// configured. For a named tenant both are keyed services.
    /// </summary>
    /// <typeparam name="TInterface">What is injected.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <returns>The builder of its HTTP client; handlers that are added to it stand in front of the token handler.</returns>
    public IHttpClientBuilder AddClusterClient<TInterface, TClient>()
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
    {
        var (tenant, name) = (Name, GetClientName<TInterface>());
        Services.TryAddTenantService(tenant, ServiceLifetime.Singleton, provider =>
        {
            var (shared, clients) = (provider.GetRequiredTenantService<RunAiTenant>(tenant), provider.GetRequiredService<IHttpClientFactory>());
            return new ClusterClientFactory<TInterface>(
                shared,
                provider.GetRequiredTenantService<ClusterDirectory>(tenant),
                endpoint => CreateClient<TClient>(shared, clients.CreateClient(name), endpoint));
        });
        Services.TryAddTenantService<IClusterClientFactory<TInterface>>(
            tenant, ServiceLifetime.Singleton, provider => provider.GetRequiredTenantService<ClusterClientFactory<TInterface>>(tenant));
        Services.TryAddTenantService(
            tenant, ServiceLifetime.Transient, provider => provider.GetRequiredTenantService<ClusterClientFactory<TInterface>>(tenant).CreateSingle());
        return AddTransport(name);
    }

    /// <summary>Says where clusters come from that aren't configured, for instance from the control plane's list of clusters.</summary>
    /// <param name="getClusters">Lists the clusters. It is asked at most once a minute.</param>
    public RunAiBuilder AddClusterSource(Func<IServiceProvider, CancellationToken, Task<IEnumerable<ClusterEndpoint>>> getClusters)
    {
        ArgumentNullException.ThrowIfNull(getClusters);
        return AddClusterSource(provider => new DelegatedClusterSource(cancellationToken => getClusters(provider, cancellationToken)));
    }

    /// <summary>Says where clusters come from that aren't configured.</summary>
    /// <param name="create">Makes the source, once. It is asked at most once a minute.</param>
    public RunAiBuilder AddClusterSource(Func<IServiceProvider, IClusterEndpointSource> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Services.AddTenantService(Name, ServiceLifetime.Singleton, create);
        return this;
    }

    private static TClient CreateClient<TClient>(RunAiTenant tenant, HttpClient client, Uri endpoint)
        where TClient : class, IApiClient<TClient>
    {
        client.BaseAddress = endpoint;
        return TClient.Create(tenant.Connect(client));
    }

    private string GetClientName<TInterface>() => TenantRegistration.GetHttpClientName(typeof(TInterface).FullName!, Name);

    private IHttpClientBuilder AddTransport(string name)
    {
        // After everything that callers configure, hence innermost: each attempt of a retry handler gets the current token.
        var tenant = Name;
        Services.PostConfigure<HttpClientFactoryOptions>(name, options => options.HttpMessageHandlerBuilderActions.Add(handlers =>
        {
            // Once, though a client may be added by two parts of an application.
            if (!handlers.AdditionalHandlers.OfType<RunAiTokenHandler>().Any())
                handlers.AdditionalHandlers.Add(handlers.Services.GetRequiredTenantService<RunAiTenant>(tenant).CreateTokenHandler());
        }));
        HttpHandlers.DisableRedirects(Services, name);
        return Services.AddHttpClient(name)
            .ConfigurePrimaryHttpMessageHandler(HttpHandlers.Create)
            .ConfigureHttpClient(static client => client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent));
    }
}
