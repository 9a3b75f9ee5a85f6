namespace RunAi.Generated.DependencyInjection;

/// <summary>Creates the clients of a tenant's clusters, which share one transport.</summary>
internal sealed class ClusterClientFactory<TClient>(RunAiTenant tenant, ClusterDirectory directory, Func<Uri, TClient> create) : IClusterClientFactory<TClient>
    where TClient : class
{
    public TClient Create(string clusterName) => create(tenant.GetEndpoint(clusterName));

    public TClient Create(Uri endpoint) => create(tenant.CheckAllowed(endpoint));

    public async Task<TClient> CreateAsync(string clusterName, CancellationToken cancellationToken = default) =>
        Create(await directory.FindAsync(clusterName, cancellationToken).ConfigureAwait(false));

    public Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken = default) => directory.ListAsync(cancellationToken);

    public TClient CreateSingle() => create(tenant.GetSingleEndpoint());
}
