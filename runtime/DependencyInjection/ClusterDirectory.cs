using RunAi.Generated.Authentication;

namespace RunAi.Generated.DependencyInjection;

/// <summary>
/// Provides the clusters of a tenant: the configured ones, then those of its sources. If several have the same name, the first counts. The token may be
/// sent to every cluster that it returns.
/// </summary>
internal sealed class ClusterDirectory
{
    private readonly RunAiTenant _tenant;
    private readonly IClusterEndpointSource[] _sources;

    public ClusterDirectory(RunAiTenant tenant, IEnumerable<IClusterEndpointSource> sources, TimeProvider time)
    {
        _tenant = tenant;
        _sources = [new ConfiguredClusterSource(tenant), .. sources.Select(source => new CachedClusterSource(source, time, () => Version))];
    }

    private int Version => _tenant.TokenSource.Current.Version;

    /// <summary>Returns all clusters.</summary>
    public async Task<IReadOnlyList<ClusterEndpoint>> ListAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var version = Version;
            var clusters = new List<ClusterEndpoint>();
            foreach (var source in _sources)
            {
                clusters.AddRange(await source.GetClustersAsync(cancellationToken).ConfigureAwait(false));
            }

            if (TryAllow(clusters, version))
            {
                return [.. clusters.DistinctBy(static cluster => cluster.Name, StringComparer.OrdinalIgnoreCase)];
            }
        }
    }

    /// <summary>Returns the address of a cluster. Sources are queried one after another until one contains the name.</summary>
    /// <exception cref="ArgumentException">There is no cluster of that name; the message lists the known ones.</exception>
    public async Task<Uri> FindAsync(string clusterName, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(clusterName);
        while (true)
        {
            var version = Version;
            var cluster = await TryFindAsync(clusterName, cancellationToken).ConfigureAwait(false);
            if (cluster is null)
            {
                break;
            }

            if (TryAllow([cluster], version))
            {
                return cluster.Address;
            }
        }

        if (_sources.Length == 1)
        {
            return _tenant.GetEndpoint(clusterName);
        }

        var known = await ListAsync(cancellationToken).ConfigureAwait(false);
        var names = known.Count == 0 ? "none" : string.Join(", ", known.Select(static cluster => cluster.Name));
        throw new ArgumentException($"There is no cluster '{clusterName}'. Known clusters: {names}.", nameof(clusterName));
    }

    private async Task<ClusterEndpoint?> TryFindAsync(string clusterName, CancellationToken cancellationToken)
    {
        foreach (var source in _sources)
        {
            foreach (var cluster in await source.GetClustersAsync(cancellationToken).ConfigureAwait(false))
            {
                if (cluster.Name.Equals(clusterName, StringComparison.OrdinalIgnoreCase))
                {
                    return cluster;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Allows the token for clusters, unless the tenant's settings have changed since they were read: then they may belong to another tenant. An address
    /// that is not secure is not allowed and fails when a client is created for it.
    /// </summary>
    private bool TryAllow(IEnumerable<ClusterEndpoint> clusters, int version) => _tenant.TokenSource.TryAllowOrigins(
        clusters.Select(static cluster => cluster.Address).Where(static address => address.IsAbsoluteUri && AllowedOrigins.IsSecure(address)), version);
}
