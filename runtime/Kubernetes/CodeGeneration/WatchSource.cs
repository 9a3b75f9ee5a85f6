using System.ComponentModel;
using RunAi.Generated.Kubernetes.Watching;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.CodeGeneration;

/// <summary>Represents the calls of a watch.</summary>
/// <typeparam name="T">The type of the resources.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WatchSource<T>
    where T : class
{
    /// <summary>Gets a function that lists a page. Its parameters are the limit, which can be absent, and the token of the page.</summary>
    public required Func<int?, string?, CancellationToken, Task<WatchPage<T>>> List { get; init; }

    /// <summary>
    /// Gets a function that opens a watch with bookmarks. Its parameters are the version after which it starts, and the seconds after which the server ends
    /// it.
    /// </summary>
    public required Func<string, int, CancellationToken, Task<ApiStream>> Watch { get; init; }

    /// <summary>Gets a function that reads a resource.</summary>
    public required JsonReadFunction<T> Read { get; init; }

    /// <summary>Gets a function that returns <c>metadata.uid</c>.</summary>
    public required Func<T, string?> GetUid { get; init; }

    /// <summary>Gets a function that returns <c>metadata.resourceVersion</c>.</summary>
    public required Func<T, string?> GetResourceVersion { get; init; }

    /// <summary>
    /// Lists the resources and watches their changes until the enumeration is canceled. Interruptions are repaired: after the list, only errors that a
    /// repetition cannot resolve are thrown.
    /// </summary>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The resources that exist, followed by their changes.</returns>
    /// <exception cref="RunAiException">The first list failed, or the server refuses the watch.</exception>
    public IAsyncEnumerable<WatchEvent<T>> WatchAsync(CancellationToken cancellationToken = default) =>
        WatchAsync(TimeProvider.System, Random.Shared.NextDouble, cancellationToken);

    internal IAsyncEnumerable<WatchEvent<T>> WatchAsync(TimeProvider time, Func<double> random, CancellationToken cancellationToken) =>
        new WatchSequence<T>(this, time, random, cancellationToken);
}
