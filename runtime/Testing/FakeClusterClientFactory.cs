using RunAi.Generated.DependencyInjection;

namespace RunAi.Generated.Testing;

/// <summary>
/// Represents a cluster client factory that returns the clients that a test added: fakes of an interface, or the generated clients of
/// <see cref="FakeRunAiHandler.CreateClusterClientFactory{TInterface, TClient}"/>.
/// </summary>
/// <typeparam name="TClient">The interface of the client.</typeparam>
public sealed class FakeClusterClientFactory<TClient> : IClusterClientFactory<TClient>
    where TClient : class
{
    private readonly List<(ClusterEndpoint Cluster, TClient Client)> _clusters = [];

    /// <summary>Adds a cluster at <c>https://{clusterName}.runai.test</c>.</summary>
    /// <param name="clusterName">The name of the cluster.</param>
    /// <param name="client">The client to return.</param>
    /// <returns>The factory.</returns>
    /// <exception cref="UriFormatException">The name is not valid in a host name. Use the other overload.</exception>
    public FakeClusterClientFactory<TClient> Add(string clusterName, TClient client)
    {
        ArgumentException.ThrowIfNullOrEmpty(clusterName);
        return Add(new ClusterEndpoint(clusterName, new Uri($"https://{clusterName}.runai.test")), client);
    }

    /// <summary>Adds a cluster.</summary>
    /// <param name="cluster">The name and address of the cluster.</param>
    /// <param name="client">The client to return.</param>
    /// <returns>The factory.</returns>
    public FakeClusterClientFactory<TClient> Add(ClusterEndpoint cluster, TClient client)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        ArgumentNullException.ThrowIfNull(client);
        _clusters.Add((cluster, client));
        return this;
    }

    /// <inheritdoc />
    public TClient Create(string clusterName)
    {
        ArgumentException.ThrowIfNullOrEmpty(clusterName);
        return Find(cluster => cluster.Name.Equals(clusterName, StringComparison.OrdinalIgnoreCase), clusterName, nameof(clusterName));
    }

    /// <inheritdoc />
    public TClient Create(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return Find(cluster => cluster.Address == endpoint, endpoint.ToString(), nameof(endpoint));
    }

    /// <inheritdoc />
    public Task<TClient> CreateAsync(string clusterName, CancellationToken cancellationToken = default) => Task.FromResult(Create(clusterName));

    /// <inheritdoc />
    public Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<ClusterEndpoint>>([.. _clusters.Select(static added => added.Cluster)]);

    private TClient Find(Predicate<ClusterEndpoint> condition, string cluster, string parameter)
    {
        if (_clusters.FindLast(added => condition(added.Cluster)).Client is { } client)
        {
            return client;
        }

        var names = _clusters.Count == 0 ? "none" : string.Join(", ", _clusters.Select(static added => added.Cluster.Name));
        throw new ArgumentException($"There is no cluster '{cluster}'. Known clusters: {names}.", parameter);
    }
}
