namespace RunAi.Generated.DependencyInjection;

/// <summary>
/// Caches the clusters of a source for a minute, so that creating a client does not cost a call each time. Concurrent callers share one request.
/// Failures are not cached, and neither are results of other settings of the tenant.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="time">The clock.</param>
/// <param name="getVersion">Returns the version of the tenant's settings.</param>
internal sealed class CachedClusterSource(IClusterEndpointSource source, TimeProvider time, Func<int> getVersion) : IClusterEndpointSource
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private volatile Result? _cached;
    private Pending? _pending;

    public async Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken)
    {
        var version = getVersion();
        if (TryGetCached(version) is { } cached)
        {
            return cached;
        }

        Pending pending;
        lock (_lock)
        {
            if (TryGetCached(version) is { } meanwhile)
            {
                return meanwhile;
            }

            // Not canceled with its first caller, because others may wait for it. On the thread pool, because a source may block before its first await.
            if (_pending?.Version != version)
            {
                _pending = new Pending(version, Task.Run(() => RequestAsync(version), CancellationToken.None));
            }

            pending = _pending;
        }

        return await pending.Clusters.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private IReadOnlyList<ClusterEndpoint>? TryGetCached(int version) =>
        _cached is { } last && last.Version == version && time.GetElapsedTime(last.RequestedAt) < Lifetime ? last.Clusters : null;

    private async Task<IReadOnlyList<ClusterEndpoint>> RequestAsync(int version)
    {
        try
        {
            // Read before the request: its result may be as old as that.
            var requestedAt = time.GetTimestamp();
            var clusters = await source.GetClustersAsync(CancellationToken.None).ConfigureAwait(false);
            _cached = new Result(version, clusters, requestedAt);
            return clusters;
        }
        finally
        {
            lock (_lock)
            {
                if (_pending?.Version == version)
                {
                    _pending = null;
                }
            }
        }
    }

    private sealed record Pending(int Version, Task<IReadOnlyList<ClusterEndpoint>> Clusters);

    private sealed record Result(int Version, IReadOnlyList<ClusterEndpoint> Clusters, long RequestedAt);
}
