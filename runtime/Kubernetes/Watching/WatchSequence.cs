using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>Represents a watch that each enumeration starts anew.</summary>
/// <typeparam name="T">The type of the resources.</typeparam>
internal sealed class WatchSequence<T>(WatchSource<T> source, TimeProvider time, Func<double> random, CancellationToken cancellationToken)
    : IAsyncEnumerable<WatchEvent<T>>
    where T : class
{
    private readonly CancellationToken _cancellation = cancellationToken;

    public IAsyncEnumerator<WatchEvent<T>> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new Watcher<T>(source, time, random, _cancellation, cancellationToken);
}
