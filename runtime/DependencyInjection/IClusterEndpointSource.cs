namespace RunAi.Generated.DependencyInjection;

/// <summary>Provides the clusters of a tenant, for instance from its control plane. The token may be sent to every returned address.</summary>
public interface IClusterEndpointSource
{
    /// <summary>Returns the clusters.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The clusters.</returns>
    Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken);
}
