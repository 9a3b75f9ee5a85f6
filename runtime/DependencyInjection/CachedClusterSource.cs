namespace RunAi.Generated.DependencyInjection;

/// <summary>
/// Remembers for a minute what a source answered, so that asking for a client doesn't cost a call each time; who asks meanwhile waits for the same
/// answer. A failure is not remembered.
/// </summary>
internal sealed class CachedClusterSource(IClusterEndpointSource source, TimeProvider time) : IClusterEndpointSource
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private volatile CacheEntry? _cached;
    private Task<IReadOnlyList<ClusterEndpoint>>? _pendingRequest;

    public async Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken)
    {
        if (Cached is { } known)
            return known;

        Task<IReadOnlyList<ClusterEndpoint>> request;
        lock (_gate)
        {
            if (Cached is { } meanwhile)
                return meanwhile;

            // Who asks first may give up: the others still wait, so the request itself is not cancelled. On the pool, as a source may
            // work before it waits, which must not happen inside the lock.
            request = _pendingRequest ??= Task.Run(FetchAsync, CancellationToken.None);
        }

        return await request.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private IReadOnlyList<ClusterEndpoint>? Cached => _cached is { } last && time.GetElapsedTime(last.RequestedAt) < Lifetime ? last.Clusters : null;

    private async Task<IReadOnlyList<ClusterEndpoint>> FetchAsync()
    {
        try
        {
            // The moment of asking: what the answer says may be as old as that.
            var requestedAt = time.GetTimestamp();
            var clusters = await source.GetClustersAsync(CancellationToken.None).ConfigureAwait(false);
            _cached = new CacheEntry(clusters, requestedAt);
            return clusters;
        }
        finally
        {
            lock (_gate)
                _pendingRequest = null;
        }
    }

    private sealed record CacheEntry(IReadOnlyList<ClusterEndpoint> Clusters, long RequestedAt);
}
