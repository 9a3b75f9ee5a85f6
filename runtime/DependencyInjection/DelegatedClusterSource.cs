namespace RunAi.Generated.DependencyInjection;

/// <summary>Clusters from a function of the application.</summary>
internal sealed class DelegatedClusterSource(Func<CancellationToken, Task<IEnumerable<ClusterEndpoint>>> getClusters) : IClusterEndpointSource
{
    public async Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken) =>
        [.. await getClusters(cancellationToken).ConfigureAwait(false)];
}
