using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.DependencyInjection;

namespace RunAi.Generated.Kubernetes.DependencyInjection;

/// <summary>Registers clients of the Kubernetes API of a cluster. The generated code contains an extension method for each client.</summary>
public sealed class KubernetesBuilder
{
    internal KubernetesBuilder(IServiceCollection services, string name, IHttpClientBuilder httpClient)
    {
        Services = services;
        Name = name;
        HttpClient = httpClient;
    }

    /// <summary>Gets the services that the clients are added to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the name of the cluster; empty for the default cluster.</summary>
    public string Name { get; }

    /// <summary>
    /// Gets the builder of the HTTP client that all clients of the cluster share. Handlers that are added to it run before the one that attaches the
    /// credential.
    /// </summary>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>Adds a client. For a named cluster it is a keyed service: <c>[FromKeyedServices("name")]</c>.</summary>
    /// <typeparam name="TInterface">The interface of the client, which is the type of the service.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <returns>This builder.</returns>
    public KubernetesBuilder AddClient<TInterface, TClient>()
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
    {
        var name = Name;
        Services.TryAddTenantService<TInterface>(name, ServiceLifetime.Transient, provider =>
        {
            var clients = provider.GetRequiredService<IHttpClientFactory>();
            return TClient.Create(provider.GetRequiredTenantService<KubernetesConnection>(name).CreateApi(() => clients.CreateClient(GetClientName(name))));
        });
        return this;
    }

    /// <summary>Returns the name of the HTTP client of a cluster. Each has its own pool of handlers.</summary>
    internal static string GetClientName(string name) => TenantRegistration.GetHttpClientName("Kubernetes", name);
}
