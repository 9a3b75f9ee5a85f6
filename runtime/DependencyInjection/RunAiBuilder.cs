using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
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

    /// <summary>Adds a client of the control plane, at <see cref="RunAiOptions.Url"/>.</summary>
    /// <typeparam name="TInterface">What is injected.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <returns>The builder of its HTTP client; handlers that are added to it stand in front of the token handler.</returns>
    public IHttpClientBuilder AddControlPlaneClient<TInterface, TClient>()
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
    {
        var name = NameOf<TInterface>();
        var builder = Services.AddHttpClient<TInterface, TClient>(name, static (client, provider) => TClient.Create(provider.GetRequiredService<RunAiTenant>().Connect(client)));
        return AddTransport(name, builder)
            .ConfigureHttpClient(static (provider, client) => client.BaseAddress = provider.GetRequiredService<RunAiTenant>().Options.Url);
    }

    /// <summary>
    /// Adds a client of clusters: <see cref="IClusterClientFactory{TClient}"/>, and the interface itself for when exactly one cluster is
    /// configured.
    /// </summary>
    /// <typeparam name="TInterface">What is injected.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <returns>The builder of its HTTP client; handlers that are added to it stand in front of the token handler.</returns>
    public IHttpClientBuilder AddClusterClient<TInterface, TClient>()
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
    {
        var name = NameOf<TInterface>();
        Services.TryAddSingleton(provider => new ClusterClientFactory<TInterface, TClient>(
            name, provider.GetRequiredService<IHttpClientFactory>(), provider.GetRequiredService<RunAiTenant>()));
        Services.TryAddSingleton<IClusterClientFactory<TInterface>>(
            static provider => provider.GetRequiredService<ClusterClientFactory<TInterface, TClient>>());
        Services.TryAddTransient(static provider => provider.GetRequiredService<ClusterClientFactory<TInterface, TClient>>().CreateOnly());
        return AddTransport(name, Services.AddHttpClient(name));
    }

    private static string NameOf<TInterface>() => $"RunAi.Generated/{typeof(TInterface).FullName}";

    private IHttpClientBuilder AddTransport(string name, IHttpClientBuilder builder)
    {
        // After everything that callers configure, hence innermost: each attempt of a retry handler gets the current token.
        Services.PostConfigure<HttpClientFactoryOptions>(name, static options => options.HttpMessageHandlerBuilderActions.Add(
            static handlers => handlers.AdditionalHandlers.Add(handlers.Services.GetRequiredService<RunAiTenant>().CreateTokenHandler())));
        HttpHandlers.RefuseRedirects(Services, name);
        return builder
            .ConfigurePrimaryHttpMessageHandler(HttpHandlers.Create)
            .ConfigureHttpClient(static client => client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent));
    }
}
