namespace RunAi.Generated.DependencyInjection;

/// <summary>Provides extension methods that call several clusters.</summary>
public static class ClusterClientFactoryExtensions
{
    /// <summary>
    /// Calls every cluster in parallel. A failure of one cluster, for instance because it is unavailable, is its result and does not affect the calls to
    /// the others.
    /// </summary>
    /// <typeparam name="TClient">The interface of the client.</typeparam>
    /// <typeparam name="T">The type of the call's result.</typeparam>
    /// <param name="clusters">The cluster client factory.</param>
    /// <param name="call">The call.</param>
    /// <param name="maxParallelCalls">The maximum number of concurrent calls, at least one. The default is 8.</param>
    /// <param name="cancellationToken">A token to cancel all calls.</param>
    /// <returns>A result for each cluster, in the order of <see cref="IClusterClientFactory{TClient}.GetClustersAsync"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxParallelCalls"/> is less than one.</exception>
    /// <exception cref="OperationCanceledException">The calls were canceled by <paramref name="cancellationToken"/>.</exception>
    /// <exception cref="Exception">The clusters could not be listed; the exception is that of the cluster source.</exception>
    public static async Task<IReadOnlyList<ClusterResult<T>>> ForEachClusterAsync<TClient, T>(
        this IClusterClientFactory<TClient> clusters,
        Func<TClient, CancellationToken, Task<T>> call,
        int maxParallelCalls = 8,
        CancellationToken cancellationToken = default)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(call);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxParallelCalls, 1);

        var endpoints = await clusters.GetClustersAsync(cancellationToken).ConfigureAwait(false);
        var results = new ClusterResult<T>[endpoints.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = maxParallelCalls, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, endpoints.Count, parallel, async (index, token) =>
        {
            var endpoint = endpoints[index];
            try
            {
                results[index] = new(endpoint, await call(clusters.Create(endpoint.Address), token).ConfigureAwait(false), null);
            }
            catch (Exception exception)
            {
                // Only the caller's token cancels all calls. Every other exception is the result of its cluster.
                cancellationToken.ThrowIfCancellationRequested();
                results[index] = new(endpoint, default, exception);
            }
        }).ConfigureAwait(false);
        return results;
    }
}
