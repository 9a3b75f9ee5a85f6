using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;

namespace RunAi.Generated.ClusterApi;

/// <summary>
/// Calls the API that each cluster serves below <c>/cluster-api</c>: the status of the cluster and the logs of workloads. The control plane does not serve
/// it, so the address of the cluster must be accessible from the machine of the application.
/// </summary>
public interface IClusterApiClient : IRunAiClient
{
    /// <summary>Checks whether the cluster can be reached, within a short time.</summary>
    /// <param name="timeout">
    /// The longest time until the response. When omitted, it is the <see cref="RunAiRequestOptions.Timeout"/> of the view, otherwise three seconds.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The text of the response, which contains <c>OK</c> if the cluster is ready.</returns>
    /// <exception cref="RunAiTimeoutException">The cluster did not respond in time, for instance because only the control plane can be reached.</exception>
    /// <exception cref="RunAiConnectionException">The connection to the cluster failed.</exception>
    /// <exception cref="RunAiApiException">The cluster returned an error.</exception>
    /// <exception cref="RunAiResponseException">The response is an HTML page, for instance of a login or a proxy.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(await cluster.GetStatusAsync(TimeSpan.FromSeconds(10)));
    /// </code>
    /// </example>
    Task<string> GetStatusAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gets the log of a workload as far as it has been written. The log of a workload that has ended is complete. A cluster can keep the connection of a
    /// running workload open, so the log ends when no data has arrived for <see cref="ClusterLogOptions.IdleTimeout"/>, which is two seconds here by default.
    /// </summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="workload">The name of the workload.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The text, in which invalid UTF-8 is replaced by U+FFFD.</returns>
    /// <exception cref="ArgumentException">A name is empty, "." or "..".</exception>
    /// <exception cref="RunAiApiException">The cluster refused the request, for example because the workload does not exist (404).</exception>
    /// <exception cref="RunAiResponseException">A proxy did not pass on the upgrade to a WebSocket.</exception>
    /// <exception cref="RunAiWebSocketException">The connection ended before the end of the log.</exception>
    /// <exception cref="RunAiConnectionException">
    /// The connection failed, or the text is longer than <see cref="HttpClient.MaxResponseContentBufferSize"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// await File.WriteAllTextAsync("train-1.log", await cluster.GetLogsAsync("vision", "train-1"));
    /// </code>
    /// </example>
    Task<string> GetLogsAsync(string project, string workload, ClusterLogOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Enumerates the lines of a workload's log, and waits for further lines until the workload or the enumeration ends. Memory is bounded: lines are received
    /// as they are read, and a line of more than 1 MiB is returned in parts. A new enumeration starts at the beginning of the log.
    /// </summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="workload">The name of the workload.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>
    /// The lines without their line breaks, in which invalid UTF-8 is replaced by U+FFFD. Those before an error are returned before the exception is thrown.
    /// </returns>
    /// <exception cref="ArgumentException">A name is empty, "." or "..".</exception>
    /// <exception cref="RunAiApiException">The cluster refused the request, for example because the workload does not exist (404).</exception>
    /// <exception cref="RunAiResponseException">A proxy did not pass on the upgrade to a WebSocket.</exception>
    /// <exception cref="RunAiWebSocketException">The connection ended before the end of the log.</exception>
    /// <exception cref="RunAiTimeoutException">No data arrived within <see cref="ClusterLogOptions.IdleTimeout"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (var line in cluster.FollowLogsAsync("vision", "train-1", cancellationToken: cancellation))
    /// {
    ///     Console.WriteLine(line);
    /// }
    /// </code>
    /// </example>
    IAsyncEnumerable<string> FollowLogsAsync(
        string project, string workload, ClusterLogOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Connects to another operation of the cluster API that uses a WebSocket, such as <c>exec</c>. Neither their paths nor their messages are documented.
    /// </summary>
    /// <param name="path">The path below <c>/cluster-api/</c>, without percent-encoding.</param>
    /// <param name="query">The query parameters; a name can occur several times.</param>
    /// <param name="subprotocols">The subprotocols to offer, such as <c>v5.channel.k8s.io</c>.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <returns>The connection, which the caller disposes.</returns>
    /// <exception cref="ArgumentException">A segment of the path is empty, "." or "..".</exception>
    /// <exception cref="RunAiApiException">The cluster refused the request.</exception>
    /// <exception cref="RunAiResponseException">A proxy did not pass on the upgrade to a WebSocket.</exception>
    /// <example>
    /// <code>
    /// using var socket = await cluster.ConnectAsync(
    ///     "api/v1/vision/workloads/training/runai/train-1/exec", [new("command", "nvidia-smi")], ["v5.channel.k8s.io"]);
    /// </code>
    /// </example>
    [Experimental(ExperimentalIds.UndocumentedOperation)]
    Task<WebSocket> ConnectAsync(
        string path,
        IEnumerable<KeyValuePair<string, string>>? query = null,
        IEnumerable<string>? subprotocols = null,
        CancellationToken cancellationToken = default);
}
