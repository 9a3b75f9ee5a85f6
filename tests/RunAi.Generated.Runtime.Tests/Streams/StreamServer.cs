using System.Text;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.Tests.Support;
using RunAi.Streaming;

namespace RunAi.Generated.Tests.Streams;

/// <summary>Helps to test streams of a server on the local machine.</summary>
internal static class StreamServer
{
    public static StreamingClient Client(this LocalServer server) => new(new HttpClient { BaseAddress = server.Address });

    /// <summary>Starts a response and writes text, which is sent at once.</summary>
    public static async Task SendAsync(this HttpContext context, string contentType, string text)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = contentType;
        }

        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    public static Task SendEventsAsync(this HttpContext context, string text) => context.SendAsync("text/event-stream", text);

    /// <summary>Waits until the client has closed the connection.</summary>
    public static async Task WaitForCloseAsync(this HttpContext context)
    {
        var closed = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(closed.SetResult);
        await closed.Task;
    }
}
