namespace RunAi.Generated.DependencyInjection;

/// <summary>Calls many clusters.</summary>
public static class ClusterClientFactoryExtensions
{
    /// <summary>
    /// Makes one call on every cluster at once. A cluster that fails, for instance because it is down, is a result like the others and takes nothing
    /// from them.
    /// </summary>
    /// <typeparam name="TClient">The client's interface.</typeparam>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="clusters">Knows the clusters and makes their clients.</param>
    /// <param name="call">The call.</param>
    /// <param name="maxParallelCalls">How many calls are on their way at the same time, at least one.</param>
    /// <param name="cancellationToken">Cancels all calls.</param>
    /// <returns>A result for each cluster, in the order of <see cref="IClusterClientFactory{TClient}.GetClustersAsync"/>.</returns>
    /// <exception cref="OperationCanceledException">The whole was cancelled.</exception>
    /// <exception cref="Exception">The clusters can't be listed: what their source threw.</exception>
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
                // Only the caller ends the whole; whatever else a call ends with belongs to its cluster.
                cancellationToken.ThrowIfCancellationRequested();
                results[index] = new(endpoint, default, exception);
            }
        }).ConfigureAwait(false);
        return results;
    }
}
