namespace RunAi.Generated.DependencyInjection;

/// <summary>All clusters of a tenant: those that are configured, then those of its sources. Of two with one name the first counts.</summary>
internal sealed class ClusterDirectory
{
    private readonly RunAiTenant _tenant;
    private readonly IClusterEndpointSource[] _sources;

    public ClusterDirectory(RunAiTenant tenant, IEnumerable<IClusterEndpointSource> sources, TimeProvider time)
    {
        _tenant = tenant;
        _sources = [new ConfiguredClusterSource(tenant), .. sources.Select(source => new CachedClusterSource(source, time))];
    }

    public async Task<IReadOnlyList<ClusterEndpoint>> ListAsync(CancellationToken cancellationToken)
    {
        var clusters = new List<ClusterEndpoint>();
        foreach (var source in _sources)
            clusters.AddRange(await source.GetClustersAsync(cancellationToken).ConfigureAwait(false));
        return [.. clusters.DistinctBy(static cluster => cluster.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A cluster's address. Sources are asked one after the other until one knows the name.</summary>
    /// <exception cref="ArgumentException">There is no cluster of that name; the message lists those there are.</exception>
    public async Task<Uri> FindAsync(string clusterName, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(clusterName);
        foreach (var source in _sources)
        {
            foreach (var cluster in await source.GetClustersAsync(cancellationToken).ConfigureAwait(false))
            {
                if (cluster.Name.Equals(clusterName, StringComparison.OrdinalIgnoreCase))
                    return cluster.Address;
            }
        }

        if (_sources.Length == 1)
            return _tenant.GetEndpoint(clusterName);
        var known = await ListAsync(cancellationToken).ConfigureAwait(false);
        throw new ArgumentException(
            $"There is no cluster '{clusterName}'. There are: {(known.Count == 0 ? "none" : string.Join(", ", known.Select(static cluster => cluster.Name)))}.", nameof(clusterName));
    }
}
