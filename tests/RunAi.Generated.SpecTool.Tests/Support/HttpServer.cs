using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>Serves documents over http on the loopback interface. Not Kestrel, whose framework would replace assemblies of the tool.</summary>
internal sealed class HttpServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _loop;

    public HttpServer()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Url = $"http://{free.LocalEndpoint}";
        }

        _listener.Prefixes.Add(Url + "/");
        _listener.Start();
        _loop = RunAsync();
    }

    /// <summary>Gets the origin of the server.</summary>
    public string Url { get; }

    /// <summary>Gets the documents by their path. For others, the server responds with the status code 404.</summary>
    public ConcurrentDictionary<string, string> Documents { get; } = new(StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _loop;
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                if (Documents.TryGetValue(context.Request.RawUrl!, out var text))
                {
                    context.Response.Close(Encoding.UTF8.GetBytes(text), willBlock: false);
                }
                else
                {
                    context.Response.StatusCode = 404;
                    context.Response.Close();
                }
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The server was disposed of.
        }
    }
}
