using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.Sandbox.Kubernetes.Workloads;

namespace RunAi.Generated.Sandbox.ClusterApi;

/// <summary>Sends a log over a WebSocket: a message for each line, and a close frame at the end of the log.</summary>
internal static class LogSocket
{
    public static async Task SendAsync(HttpContext context, Func<CancellationToken, IAsyncEnumerable<IReadOnlyList<LogLine>>> follow)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var closing = WaitForCloseAsync(socket, stop);
        try
        {
            await SendLinesAsync(socket, follow(stop.Token), stop.Token).ConfigureAwait(false);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The client has closed the connection without a close frame.
        }

        await closing.ConfigureAwait(false);
    }

    private static async Task SendLinesAsync(WebSocket socket, IAsyncEnumerable<IReadOnlyList<LogLine>> log, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var lines in log.ConfigureAwait(false))
            {
                foreach (var line in lines)
                {
                    var message = Encoding.UTF8.GetBytes(line.Text + "\n");
                    await socket.SendAsync(message, WebSocketMessageType.Text, true, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The client has closed the connection.
        }
    }

    /// <summary>Receives until the client closes the connection, which ends the log.</summary>
    private static async Task WaitForCloseAsync(WebSocket socket, CancellationTokenSource stop)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer, CancellationToken.None).ConfigureAwait(false)).MessageType != WebSocketMessageType.Close)
            {
                // Data of the client has no meaning.
            }
        }
        catch (WebSocketException)
        {
            // The client has closed the connection without a close frame.
        }

        await stop.CancelAsync().ConfigureAwait(false);
    }
}
