namespace RunAi.Generated.DependencyInjection;

/// <summary>
/// Remembers for a minute what a source answered, so that asking for a client doesn't cost a call each time; who asks meanwhile waits for the same
/// answer. A failure is not remembered.
/// </summary>
internal sealed class RememberedClusters(IClusterEndpointSource source, TimeProvider time) : IClusterEndpointSource
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private volatile Answer? _answer;
    private Task<IReadOnlyList<ClusterEndpoint>>? _question;

    public async Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken)
    {
        if (Remembered is { } known)
            return known;

        Task<IReadOnlyList<ClusterEndpoint>> question;
        lock (_gate)
        {
            if (Remembered is { } meanwhile)
                return meanwhile;

            // Who asks first may give up: the others still wait, so the question itself is not cancelled. On the pool, as a source may
            // work before it waits, which must not happen inside the lock.
            question = _question ??= Task.Run(AskAsync, CancellationToken.None);
        }

        return await question.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private IReadOnlyList<ClusterEndpoint>? Remembered => _answer is { } last && time.GetElapsedTime(last.AskedAt) < Lifetime ? last.Clusters : null;

    private async Task<IReadOnlyList<ClusterEndpoint>> AskAsync()
    {
        try
        {
            // The moment of asking: what the answer says may be as old as that.
            var askedAt = time.GetTimestamp();
            var clusters = await source.GetClustersAsync(CancellationToken.None).ConfigureAwait(false);
            _answer = new Answer(clusters, askedAt);
            return clusters;
        }
        finally
        {
            lock (_gate)
                _question = null;
        }
    }

    private sealed record Answer(IReadOnlyList<ClusterEndpoint> Clusters, long AskedAt);
}
