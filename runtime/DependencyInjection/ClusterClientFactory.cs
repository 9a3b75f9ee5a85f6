using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Makes clients of clusters from the HTTP client factory.</summary>
internal sealed class ClusterClientFactory<TInterface, TClient>(string httpClientName, IHttpClientFactory httpClients, RunAiTenant tenant)
    : IClusterClientFactory<TInterface>
    where TInterface : class
    where TClient : class, TInterface, IApiClient<TClient>
{
    public TInterface Create(string clusterName) => CreateFor(tenant.EndpointOf(clusterName));

    public TInterface Create(Uri endpoint)
    {
        tenant.Origins.Add(endpoint);
        return CreateFor(endpoint);
    }

    public TInterface CreateOnly() => CreateFor(tenant.OnlyEndpoint());

    private TClient CreateFor(Uri endpoint)
    {
        var client = httpClients.CreateClient(httpClientName);
        client.BaseAddress = endpoint;
        return TClient.Create(tenant.Connect(client));
    }
}
