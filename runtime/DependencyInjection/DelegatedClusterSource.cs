namespace RunAi.Generated.DependencyInjection;

/// <summary>Provides the clusters that a delegate of the application returns.</summary>
internal sealed class DelegatedClusterSource(Func<CancellationToken, Task<IEnumerable<ClusterEndpoint>>> getClusters) : IClusterEndpointSource
{
    public async Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken) =>
        [.. await getClusters(cancellationToken).ConfigureAwait(false)];
}
