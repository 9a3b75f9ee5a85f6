using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.WebSockets;

namespace RunAi.Generated.ClusterApi;

/// <inheritdoc cref="IClusterApiClient"/>
/// <example>
/// <code>
/// using var runAi = RunAiConnection.Create(RunAiOptions.FromEnvironment());
/// var cluster = new ClusterApiClient(runAi.GetClusterConnection("west"));
/// </code>
/// </example>
public sealed class ClusterApiClient : IClusterApiClient, IApiClient<ClusterApiClient>, IConnectedClient
{
    private static readonly TimeSpan DefaultStatusTimeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan DefaultQuietTime = TimeSpan.FromSeconds(2);

    private static readonly Operation<string> Status =
        new Operation<string>("get cluster-api/status", HttpMethod.Get, "/cluster-api/status").ReturnsText("2XX", "text/plain");

    private static readonly Operation Logs = new(
        "get cluster-api/logs", HttpMethod.Get, "/cluster-api/api/v1/{project}/workloads/{type}/{framework}/{workload}/logs");

    private static readonly Operation Connection = new("get cluster-api", HttpMethod.Get, "/cluster-api/{path}");

    private readonly ApiConnection _connection;

    /// <summary>Initializes a new instance of the <see cref="ClusterApiClient"/> class.</summary>
    /// <param name="connection">The connection to the cluster, for example of <see cref="RunAiConnection.GetClusterConnection(string)"/>.</param>
    public ClusterApiClient(ApiConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
    }

    /// <summary>Initializes a new instance of the <see cref="ClusterApiClient"/> class with an HTTP client that attaches the token.</summary>
    /// <param name="httpClient">The client, whose base address is that of the cluster.</param>
    public ClusterApiClient(HttpClient httpClient)
        : this(new ApiConnection(httpClient))
    {
    }

    static ClusterApiClient IApiClient<ClusterApiClient>.Create(ApiConnection connection) => new(connection);

    /// <inheritdoc/>
    public async Task<string> GetStatusAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        var options = new RunAiRequestOptions { Timeout = timeout ?? _connection.RequestOptions?.Timeout ?? DefaultStatusTimeout }.ToValidated();
        try
        {
            return await _connection.With(options).CreateRequest(Status).SendForValueAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (RunAiTimeoutException exception) when (exception.Timeout == options.Timeout)
        {
            throw new RunAiTimeoutException(
                $"The cluster did not respond to {Status.Id} within {FailureMessage.FormatSeconds(exception.Timeout!.Value)}. Check that the address of the "
                + "cluster is accessible from this machine, not only that of the control plane, or pass a longer timeout.",
                exception)
            {
                Timeout = exception.Timeout, OperationId = exception.OperationId, Method = exception.Method, Route = exception.Route,
            };
        }
    }

    /// <inheritdoc/>
    public Task<string> GetLogsAsync(
        string project, string workload, ClusterLogOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ClusterLogOptions();
        var idle = new WebSocketIdleOptions(options.IdleTimeout ?? DefaultQuietTime, EndsWhenIdle: true, options.TimeProvider);
        return ReadToEndAsync(CreateRequest(project, workload, options), options, idle, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<string> FollowLogsAsync(
        string project, string workload, ClusterLogOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ClusterLogOptions();

        // Created twice, so that arguments are checked by the call, and each enumeration has its own request.
        CreateRequest(project, workload, options);
        return ReadLinesAsync(project, workload, options, cancellationToken);
    }

    /// <inheritdoc/>
    [Experimental(ExperimentalIds.UndocumentedOperation)]
    public Task<WebSocket> ConnectAsync(
        string path,
        IEnumerable<KeyValuePair<string, string>>? query = null,
        IEnumerable<string>? subprotocols = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var request = _connection.CreateRequest(Connection);
        request.AddPathSegments("path", path);
        foreach (var (name, value) in query ?? [])
        {
            request.AddQuery(name, value);
        }

        string[] offered = [.. subprotocols ?? []];
        return _connection.ConnectAsync(request, acceptsAnyText: false, socket => Array.ForEach(offered, socket.AddSubProtocol), cancellationToken);
    }

    object IConnectedClient.With(RunAiRequestOptions options) => new ClusterApiClient(_connection.With(options));

    private async IAsyncEnumerable<string> ReadLinesAsync(
        string project, string workload, ClusterLogOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var idle = new WebSocketIdleOptions(options.IdleTimeout, EndsWhenIdle: false, options.TimeProvider);
        var stream = await OpenAsync(CreateRequest(project, workload, options), options, idle, cancellationToken).ConfigureAwait(false);
        await foreach (var line in stream.ReadLinesAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return line;
        }
    }

    private async Task<string> ReadToEndAsync(
        ApiRequest request, ClusterLogOptions options, WebSocketIdleOptions idle, CancellationToken cancellationToken)
    {
        var stream = await OpenAsync(request, options, idle, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await TextStreamReader.ReadToEndAsync(stream, _connection.TextLimit, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ApiStream> OpenAsync(
        ApiRequest request, ClusterLogOptions options, WebSocketIdleOptions idle, CancellationToken cancellationToken)
    {
        var socket = await _connection.ConnectAsync(
            request, acceptsAnyText: true, socket => socket.KeepAliveInterval = options.KeepAliveInterval, cancellationToken).ConfigureAwait(false);
        return new ApiStream(new WebSocketDataStream(Logs, socket, idle), "text/plain");
    }

    private ApiRequest CreateRequest(string project, string workload, ClusterLogOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(project);
        ArgumentException.ThrowIfNullOrEmpty(workload);
        var request = _connection.CreateRequest(Logs);
        request.AddPath("project", project);
#pragma warning disable RUNAI0115 // The caller selects the path.
        request.AddPath("type", options.WorkloadType);
        request.AddPath("framework", options.Framework);
#pragma warning restore RUNAI0115
        request.AddPath("workload", workload);
        return request;
    }
}
