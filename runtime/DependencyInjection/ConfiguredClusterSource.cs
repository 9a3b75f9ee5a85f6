namespace RunAi.Generated.DependencyInjection;

/// <summary>Provides the clusters in the current options of a tenant.</summary>
internal sealed class ConfiguredClusterSource(RunAiTenant tenant) : IClusterEndpointSource
{
    public Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ClusterEndpoint>>(
        [.. tenant.Options.Clusters.Select(static cluster => new ClusterEndpoint(cluster.Key, cluster.Value))]);
}
