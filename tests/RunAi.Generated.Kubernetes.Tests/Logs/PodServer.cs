using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Logs;

/// <summary>An API server with pods (of the kind of widgets), whose changes and logs the test writes.</summary>
internal sealed class PodServer : IAsyncDisposable
{
    private readonly KubeFolder _folder = new();
    private readonly Channel<(int Version, string Change)> _changes = Channel.CreateUnbounded<(int, string)>();
    private readonly ConcurrentDictionary<string, Channel<string>> _logs = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _pods = [];
    private ApiServer? _server;
    private KubernetesConnection? _connection;
    private int _version = 1;
    private int _listVersion = 1;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public LogResource<Widget> Pods => new(_connection!.Api);

    /// <summary>Gets the paths and queries of the requests for logs.</summary>
    public ConcurrentQueue<string> LogRequests { get; } = new();

    /// <summary>Gets or sets the status code and body of requests for logs that fail.</summary>
    public (int Status, string Message)? Failure { get; set; }

    /// <summary>Gets or sets an action that runs once, after the next list of pods was created.</summary>
    public Action? AfterList { get; set; }

    public static async Task<PodServer> StartAsync(params JsonObject[] pods)
    {
        var server = new PodServer();
        server._pods.AddRange(pods);
        server._server = await ApiServer.StartAsync(server.HandleAsync);
        server._connection = server._folder.Connect(server._folder.WriteContext($"server: {server._server.Address}", "token: a"));
        return server;
    }

    /// <summary>Creates a pod.</summary>
    /// <param name="name">The name.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="states">The states of the containers, as JSON; when omitted, the API does not report any.</param>
    public static JsonObject CreatePod(string name, string phase, string? states = null) => JsonNode.Parse($$"""
        {
          "apiVersion": "shop.example.com/v1", "kind": "Widget",
          "metadata": { "name": "{{name}}", "uid": "uid-{{name}}", "resourceVersion": "1" },
          "spec": { "containers": [{ "name": "main" }, { "name": "side" }] },
          "status": { "phase": "{{phase}}"{{(states is null ? "" : $", \"containerStatuses\": {states}")}} }
        }
        """)!.AsObject();

    /// <summary>Reports a change of a pod.</summary>
    public void Change(string type, JsonObject pod)
    {
        pod["metadata"]!["resourceVersion"] = (++_version).ToString(CultureInfo.InvariantCulture);
        _changes.Writer.TryWrite((_version, new JsonObject { ["type"] = type, ["object"] = pod.DeepClone() }.ToJsonString()));
    }

    /// <summary>Deletes a pod, which later lists do not contain.</summary>
    public void Delete(JsonObject pod)
    {
        _pods.RemoveAll(other => other["metadata"]!["name"]!.GetValue<string>() == pod["metadata"]!["name"]!.GetValue<string>());
        Change("DELETED", pod);
        _listVersion = _version;
    }

    /// <summary>Writes a line to the log of a container.</summary>
    public void Write(string pod, string container, string line) => GetLog(pod, container).Writer.TryWrite(line);

    /// <summary>Ends the log of the current instance of a container.</summary>
    public void End(string pod, string container) => GetLog(pod, container).Writer.TryWrite("");

    public async ValueTask DisposeAsync()
    {
        _connection!.Dispose();
        _changes.Writer.TryComplete();
        await _server!.DisposeAsync();
        _folder.Dispose();
    }

    private Channel<string> GetLog(string pod, string container) => _logs.GetOrAdd($"{pod}/{container}", _ => Channel.CreateUnbounded<string>());

    private Task HandleAsync(HttpContext context)
    {
        var segments = context.Request.Path.Value!.Split('/');
        return segments[^1] == "log" ? SendLogAsync(context, segments[^2])
            : context.Request.Query["watch"].Count > 0 ? SendChangesAsync(context)
            : ApiServer.RespondAsync(context, 200, List().ToJsonString());
    }

    private JsonObject List()
    {
        var list = new JsonObject
        {
            ["kind"] = "WidgetList",
            ["metadata"] = new JsonObject { ["resourceVersion"] = $"{_listVersion}" },
            ["items"] = new JsonArray([.. _pods.Select(pod => pod.DeepClone())]),
        };
        var action = AfterList;
        AfterList = null;
        action?.Invoke();
        return list;
    }

    private async Task SendChangesAsync(HttpContext context)
    {
        var since = int.Parse(context.Request.Query["resourceVersion"].ToString(), CultureInfo.InvariantCulture);
        context.Response.ContentType = "application/json";
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await foreach (var (version, change) in _changes.Reader.ReadAllAsync(context.RequestAborted))
        {
            if (version > since)
            {
                await context.Response.WriteAsync(change + "\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
    }

    private async Task SendLogAsync(HttpContext context, string pod)
    {
        LogRequests.Enqueue($"{pod}{context.Request.QueryString}");
        if (Failure is { } failure)
        {
            await ApiServer.RespondAsync(
                context, failure.Status, $$"""{"kind":"Status","status":"Failure","message":"{{failure.Message}}","code":{{failure.Status}}}""");
            return;
        }

        var log = GetLog(pod, context.Request.Query["container"].ToString());
        context.Response.ContentType = "text/plain";
        await context.Response.Body.FlushAsync(context.RequestAborted);
        while (await log.Reader.ReadAsync(context.RequestAborted) is { Length: > 0 } line)
        {
            await context.Response.WriteAsync(line + "\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
