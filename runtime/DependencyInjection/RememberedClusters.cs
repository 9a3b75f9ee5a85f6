namespace RunAi.Generated.DependencyInjection;

/// <summary>Remembers for a minute what a source answered, so that asking for a client doesn't cost a call each time. A failure is not remembered.</summary>
internal sealed class RememberedClusters(IClusterEndpointSource source, TimeProvider time) : IClusterEndpointSource
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private volatile Answer? _answer;

    public async Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken)
    {
        if (_answer is { } last && time.GetElapsedTime(last.AskedAt) < Lifetime)
            return last.Clusters;

        // The moment of asking: what the answer says may be as old as that.
        var askedAt = time.GetTimestamp();
        var clusters = await source.GetClustersAsync(cancellationToken).ConfigureAwait(false);
        _answer = new Answer(clusters, askedAt);
        return clusters;
    }

    private sealed record Answer(IReadOnlyList<ClusterEndpoint> Clusters, long AskedAt);
}
