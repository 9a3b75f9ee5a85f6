using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// Waits for resources whose kind has no generated <c>WaitFor…Async</c> method. Canceling ends the waiting and does not change the resource.
/// </summary>
public static class RunAiWait
{
    /// <summary>Sends a request until its result meets a condition.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="get">Sends the request.</param>
    /// <param name="isReached">Returns a value indicating whether the waiting is over.</param>
    /// <param name="options">The intervals, the timeout and the receiver of progress; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the waiting.</param>
    /// <returns>The first result that meets the condition.</returns>
    /// <exception cref="RunAiWaitException">The resource does not exist (404), or the timeout has passed.</exception>
    /// <example>
    /// <code>
    /// var service = await RunAiWait.UntilAsync(token => runAi.Clusters.GetClusterByUuidAsync(id, token), cluster => cluster.Version == "2.24");
    /// </code>
    /// </example>
    public static async Task<T> UntilAsync<T>(
        Func<CancellationToken, Task<T>> get, Func<T, bool> isReached, WaitOptions<T>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(get);
        ArgumentNullException.ThrowIfNull(isReached);
        var polling = new Polling<T>("the condition", options ?? new());
        var result = await polling.RunAsync(get, (value, _) => isReached(value) ? PollingResult.Reached : PollingResult.Continue, cancellationToken)
            .ConfigureAwait(false);
        return result.Value;
    }

    /// <summary>Sends a request until the resource does not exist (404).</summary>
    /// <typeparam name="T">The type of the resource.</typeparam>
    /// <param name="get">Sends the request.</param>
    /// <param name="isDeleted">
    /// Returns a value indicating whether a resource that still exists counts as deleted, for example because it has a time of deletion.
    /// </param>
    /// <param name="options">The intervals, the timeout and the receiver of progress; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the waiting.</param>
    /// <exception cref="RunAiWaitException">The timeout has passed.</exception>
    /// <example>
    /// <code>
    /// await runAi.Trainings.DeleteTrainingAsync(id);
    /// await RunAiWait.UntilDeletedAsync(token => runAi.Trainings.GetTrainingAsync(id, token), training => training.DeletedAt is not null);
    /// </code>
    /// </example>
    public static async Task UntilDeletedAsync<T>(
        Func<CancellationToken, Task<T>> get,
        Func<T, bool>? isDeleted = null,
        WaitOptions<T>? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(get);
        var polling = new Polling<T>("the deletion", options ?? new());
        try
        {
            await polling.RunAsync(get, (value, _) => isDeleted?.Invoke(value) == true ? PollingResult.Reached : PollingResult.Continue, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (RunAiWaitException exception) when (exception.Failure == WaitFailure.Deleted)
        {
            // This is what the caller waits for.
        }
    }
}
