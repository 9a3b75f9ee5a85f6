using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.ClusterApi;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>A server that is both the control plane and its cluster "west", with a connection to it.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    public const string LogPath = "/cluster-api/api/v1/vision/workloads/training/runai/train-1/logs";

    private readonly LocalServer _server;

    private Cluster(LocalServer server)
    {
        _server = server;
        var options = server.Options();
        options.Clusters["west"] = server.Address;
        Connection = RunAiConnection.Create(options, null, Time);
        Client = new ClusterApiClient(Connection.GetClusterConnection("west"));
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Gets the clock of the token.</summary>
    public FakeTimeProvider Time { get; } = new(DateTimeOffset.UtcNow);

    public RunAiConnection Connection { get; }

    public ClusterApiClient Client { get; }

    public Uri Address => _server.Address;

    /// <summary>Starts a server that handles the requests of the cluster API.</summary>
    public static async Task<Cluster> StartAsync(RequestDelegate handle) => new(await LocalServer.StartControlPlaneAsync(handle));

    /// <summary>Starts a server that sends messages over a WebSocket, and closes it afterwards.</summary>
    public static Task<Cluster> StartWebSocketAsync(Func<WebSocket, Task> send) => StartAsync(async context =>
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await send(socket);
        if (socket.State == WebSocketState.Open)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);
        }
    });

    /// <summary>Starts a server that writes the bytes of frames.</summary>
    public static Task<Cluster> StartRawAsync(Func<Stream, Task> write) => StartAsync(async context =>
    {
        var key = context.Request.Headers.SecWebSocketKey + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
#pragma warning disable CA5350 // RFC 6455, section 1.3.
        context.Response.Headers.SecWebSocketAccept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key)));
#pragma warning restore CA5350
        context.Response.Headers.Upgrade = "websocket";
        await using var stream = await context.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync();
        await write(stream);
    });

    /// <summary>Sends a message.</summary>
    public static Task SendAsync(WebSocket socket, string text, WebSocketMessageType type = WebSocketMessageType.Text, bool ends = true) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), type, ends, Cancellation);

    /// <summary>Follows the log to its end.</summary>
    public async Task<List<string>> FollowAsync(ClusterLogOptions? options = null)
    {
        var lines = new List<string>();
        await foreach (var line in Client.FollowLogsAsync("vision", "train-1", options, Cancellation))
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Closes the port.</summary>
    public ValueTask StopServerAsync() => _server.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        Connection.Dispose();
        await _server.DisposeAsync();
    }
}
