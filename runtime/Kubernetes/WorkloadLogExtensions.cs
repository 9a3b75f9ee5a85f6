using System.Runtime.CompilerServices;
using System.Threading.Channels;
using RunAi.Generated.Kubernetes.Logs;

namespace RunAi.Generated.Kubernetes;

/// <summary>Provides extension methods that read the logs of a workload's pods.</summary>
public static class WorkloadLogExtensions
{
    /// <summary>The lines that are kept while the caller processes one. Pods wait when there are as many.</summary>
    private const int MaxWaitingLines = 256;

    /// <summary>
    /// Gets the logs of a workload's pods, as far as they have been written: one pod after another, by name. Containers that have not started have no lines,
    /// and a workload without pods has none either.
    /// </summary>
    /// <typeparam name="T">The type of pods.</typeparam>
    /// <param name="pods">The pods.</param>
    /// <param name="project">The name of the project.</param>
    /// <param name="workload">The name of the workload.</param>
    /// <param name="options">Selects the containers and a part of their logs.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The lines with their pods and containers.</returns>
    /// <exception cref="ArgumentException">A name is not valid.</exception>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    /// <example>
    /// <code>
    /// var pods = new KubernetesPodsClient(connection.Api).Pods;
    /// File.WriteAllLines("train-1.log", (await pods.GetWorkloadLogsAsync("vision", "train-1")).Select(line => line.ToString()));
    /// </code>
    /// </example>
    public static Task<IReadOnlyList<PodLogLine>> GetWorkloadLogsAsync<T>(
        this ILogResource<T> pods, string project, string workload, WorkloadLogOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject<T>
    {
        ArgumentNullException.ThrowIfNull(pods);
        return new WorkloadLogReader<T>(pods, WorkloadPods.Create(project, workload, options)).ReadAsync(cancellationToken);
    }

    /// <summary>
    /// Enumerates the lines of the logs of a workload's pods, and waits for further lines until all pods have ended. Pods and containers that start later are
    /// included; a workload that has no pods yet is waited for. A pod that ends or is deleted is not an error. Memory is bounded: pods wait for the caller,
    /// and a line of more than 1 MiB is returned in parts.
    /// </summary>
    /// <typeparam name="T">The type of pods.</typeparam>
    /// <param name="pods">The pods.</param>
    /// <param name="project">The name of the project.</param>
    /// <param name="workload">The name of the workload.</param>
    /// <param name="options">Selects the containers and a part of their logs.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The lines with their pods and containers. Those of one container are in order.</returns>
    /// <exception cref="ArgumentException">A name is not valid.</exception>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    /// <exception cref="RunAiConnectionException">A connection failed. The lines that arrived before have been returned.</exception>
    /// <example>
    /// <code>
    /// var pods = new KubernetesPodsClient(connection.Api).Pods;
    /// await foreach (var line in pods.FollowWorkloadLogsAsync("vision", "train-1", cancellationToken: cancellation))
    /// {
    ///     Console.WriteLine($"{line.Pod}: {line.Text}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<PodLogLine> FollowWorkloadLogsAsync<T>(
        this ILogResource<T> pods, string project, string workload, WorkloadLogOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject<T>
    {
        ArgumentNullException.ThrowIfNull(pods);
        return FollowAsync(pods, WorkloadPods.Create(project, workload, options), cancellationToken);
    }

    private static async IAsyncEnumerable<PodLogLine> FollowAsync<T>(
        ILogResource<T> pods, WorkloadPods selection, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IKubernetesObject<T>
    {
        var lines = Channel.CreateBounded<PodLogLine>(new BoundedChannelOptions(MaxWaitingLines) { SingleReader = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var following = new WorkloadLogFollower<T>(pods, selection, lines.Writer).RunAsync(stop.Token);
        try
        {
            await foreach (var line in lines.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return line;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await following.ConfigureAwait(false);
        }
    }
}
