using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using RunAi.Generated.Authentication;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Adds the clients of a tenant. Each generated client has an extension method that calls it.</summary>
public sealed class RunAiBuilder
{
    internal RunAiBuilder(IServiceCollection services, string name, IHttpClientBuilder tokenClient)
    {
        Services = services;
        Name = name;
        TokenClient = tokenClient;
    }

    /// <summary>Gets the services that the clients are added to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the name of the tenant; empty for the default tenant.</summary>
    public string Name { get; }

    /// <summary>Gets the builder of the HTTP client that requests tokens, for instance to add a proxy. The client never follows redirects.</summary>
    public IHttpClientBuilder TokenClient { get; }

    /// <summary>
    /// Adds a client of the control plane at <see cref="RunAiOptions.Url"/>. For a named tenant it is a keyed service:
    /// <c>[FromKeyedServices("name")]</c>.
    /// </summary>
    /// <typeparam name="TInterface">The interface of the client, which is the type of the service.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <returns>The builder of the HTTP client. Handlers that are added to it run before the token handler.</returns>
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
    /// Adds a client of clusters: an <see cref="IClusterClientFactory{TClient}"/>, and the interface itself, which requires that exactly one cluster is
    /// configured. For a named tenant both are keyed services.
    /// </summary>
    /// <typeparam name="TInterface">The interface of the client.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <returns>The builder of the HTTP client. Handlers that are added to it run before the token handler.</returns>
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

    /// <summary>Adds a source of clusters that are not configured, for instance the control plane's list of clusters.</summary>
    /// <param name="getClusters">Returns the clusters. It is called at most once a minute.</param>
    /// <returns>This builder.</returns>
    public RunAiBuilder AddClusterSource(Func<IServiceProvider, CancellationToken, Task<IEnumerable<ClusterEndpoint>>> getClusters)
    {
        ArgumentNullException.ThrowIfNull(getClusters);
        return AddClusterSource(provider => new DelegatedClusterSource(cancellationToken => getClusters(provider, cancellationToken)));
    }

    /// <summary>Adds a source of clusters that are not configured.</summary>
    /// <param name="create">Creates the source. It is created once and queried at most once a minute.</param>
    /// <returns>This builder.</returns>
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
        // Post-configured, so that it is the innermost handler: each attempt of a retry handler gets the current token.
        var tenant = Name;
        Services.PostConfigure<HttpClientFactoryOptions>(name, options => options.HttpMessageHandlerBuilderActions.Add(handlers =>
        {
            // Only once, although two parts of an application may add the same client.
            if (!handlers.AdditionalHandlers.OfType<RunAiTokenHandler>().Any())
            {
                handlers.AdditionalHandlers.Add(handlers.Services.GetRequiredTenantService<RunAiTenant>(tenant).CreateTokenHandler());
            }
        }));
        HttpHandlers.Decompress(Services, name);
        HttpHandlers.DisableRedirects(Services, name);
        TenantRegistration.TrustCaFile(Services, name, tenant);
        return Services.AddHttpClient(name)
            .ConfigurePrimaryHttpMessageHandler(provider => HttpHandlers.CreatePrimary(provider.GetRequiredTenantService<RunAiTenant>(tenant).Trust))
            .ConfigureHttpClient(static client => client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent));
    }
}
