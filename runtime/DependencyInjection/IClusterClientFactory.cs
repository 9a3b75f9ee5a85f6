namespace RunAi.Generated.DependencyInjection;

/// <summary>Makes clients of clusters: each cluster has an endpoint of its own, all share the tenant's token and transport.</summary>
/// <typeparam name="TClient">The client's interface.</typeparam>
public interface IClusterClientFactory<TClient>
    where TClient : class
{
    /// <summary>Makes the client of a configured cluster.</summary>
    /// <param name="clusterName">A name from <see cref="RunAiOptions.Clusters"/>, ignoring case.</param>
    /// <exception cref="ArgumentException">There is no cluster of that name; the message lists those there are.</exception>
    TClient Create(string clusterName);

    /// <summary>
    /// Creates the client of a cluster at an address that the token may be sent to: a configured cluster, one that a source listed, or one that was
    /// allowed by <see cref="Authentication.RunAiTokenSource.AllowOrigin"/>.
    /// </summary>
    /// <param name="endpoint">The address of the cluster.</param>
    /// <exception cref="ArgumentException">The token must not be sent to the address.</exception>
    TClient Create(Uri endpoint);

    /// <summary>
    /// Makes the client of a cluster that is configured or, if it isn't, known to a source (see <see cref="RunAiBuilder.AddClusterSource(Func{IServiceProvider, IClusterEndpointSource})"/>),
    /// whose answers are remembered for a minute.
    /// </summary>
    /// <param name="clusterName">The cluster's name, ignoring case.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="ArgumentException">There is no cluster of that name (the message lists those there are), or its address isn't safe.</exception>
    Task<TClient> CreateAsync(string clusterName, CancellationToken cancellationToken = default);

    /// <summary>Lists the clusters that are configured or known to a source; configured ones go before others of their name.</summary>
    /// <param name="cancellationToken">Cancels the listing.</param>
    Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken = default);
}
