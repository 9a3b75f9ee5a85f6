namespace RunAi.Generated.DependencyInjection;

/// <summary>Knows a tenant's clusters, for instance by asking its control plane. The token may go to every address that it gives.</summary>
public interface IClusterEndpointSource
{
    /// <summary>Lists the clusters.</summary>
    /// <param name="cancellationToken">Cancels the listing.</param>
    Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken);
}
