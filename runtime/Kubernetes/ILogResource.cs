namespace RunAi.Generated.Kubernetes;

/// <summary>Lists, reads and changes the objects of a kind that has logs, such as pods, and reads the logs.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public interface ILogResource<T> : INamespacedResource<T>
    where T : class, IKubernetesObject<T>
{
    /// <summary>Gets the log of an object, as far as it has been written.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="options">Selects the container and a part of the log.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The text, in which invalid UTF-8 is replaced by U+FFFD.</returns>
    /// <exception cref="ArgumentException">Both times of the oldest lines are set.</exception>
    /// <exception cref="KubernetesApiException">The server returned an error, for example because the container has not started.</exception>
    Task<string> GetLogAsync(string @namespace, string name, LogOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Enumerates the lines of a log, and waits for further lines until the container or the enumeration ends. After the response has begun, the time is
    /// not limited. A line of more than 1 MiB is returned in parts.
    /// </summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="options">Selects the container and the lines that have been written.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The lines without their line breaks.</returns>
    /// <exception cref="ArgumentException">Both times of the oldest lines are set.</exception>
    /// <exception cref="KubernetesApiException">The server returned an error, for example because the container has not started.</exception>
    /// <exception cref="RunAiConnectionException">The connection failed. The lines that arrived before have been returned.</exception>
    IAsyncEnumerable<string> FollowLogAsync(string @namespace, string name, LogOptions? options = null, CancellationToken cancellationToken = default);
}
