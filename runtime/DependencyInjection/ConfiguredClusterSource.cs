namespace RunAi.Generated.DependencyInjection;

/// <summary>The clusters in the tenant's options of the moment.</summary>
internal sealed class ConfiguredClusterSource(RunAiTenant tenant) : IClusterEndpointSource
{
    public Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ClusterEndpoint>>(
        [.. tenant.Options.Clusters.Select(static cluster => new ClusterEndpoint(cluster.Key, cluster.Value))]);
}
