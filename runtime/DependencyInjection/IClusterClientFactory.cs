namespace RunAi.Generated.DependencyInjection;

/// <summary>Creates the clients of a tenant's clusters, which share its token and transport.</summary>
/// <typeparam name="TClient">The interface of the client.</typeparam>
public interface IClusterClientFactory<TClient>
    where TClient : class
{
    /// <summary>Creates the client of a configured cluster.</summary>
    /// <param name="clusterName">A name from <see cref="RunAiOptions.Clusters"/>, ignoring case.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">No cluster of that name is configured. The message lists the configured ones.</exception>
    TClient Create(string clusterName);

    /// <summary>
    /// Creates the client of a cluster at an address that the token may be sent to: a configured cluster, one that a source listed, or one that was
    /// allowed by <see cref="Authentication.RunAiTokenSource.AllowOrigin"/>.
    /// </summary>
    /// <param name="endpoint">The address of the cluster.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">The token must not be sent to the address.</exception>
    TClient Create(Uri endpoint);

    /// <summary>
    /// Creates the client of a configured cluster or, if it is not configured, of one that a cluster source lists. Lists are cached for a minute. See
    /// <see cref="RunAiBuilder.AddClusterSource(Func{IServiceProvider, IClusterEndpointSource})"/>.
    /// </summary>
    /// <param name="clusterName">The name of the cluster, ignoring case.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">There is no cluster of that name (the message lists the known ones), or its address is not secure.</exception>
    Task<TClient> CreateAsync(string clusterName, CancellationToken cancellationToken = default);

    /// <summary>Returns the configured clusters and those of the cluster sources. Configured ones take precedence over others of the same name.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The clusters.</returns>
    Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken = default);
}
