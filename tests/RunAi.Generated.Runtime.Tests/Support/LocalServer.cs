using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Tests.Support;

/// <summary>An HTTP server on the local machine.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LocalServer(WebApplication application) => _application = application;

    /// <summary>Gets the received requests: method, path and body.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public Uri Address => new(_application.Urls.Single());

    public static Task<LocalServer> StartAsync(RequestDelegate handle) => StartRawAsync(async (server, context) =>
    {
        using var reader = new StreamReader(context.Request.Body);
        server.Requests.Enqueue($"{context.Request.Method} {context.Request.Path} {await reader.ReadToEndAsync()}".TrimEnd());
        await handle(context);
    });

    /// <summary>Starts a server that does not read the body.</summary>
    public static Task<LocalServer> StartRawAsync(RequestDelegate handle) => StartRawAsync((_, context) => handle(context));

    /// <summary>Starts a control plane, which issues tokens and passes other requests to the test.</summary>
    public static Task<LocalServer> StartControlPlaneAsync(RequestDelegate handle)
    {
        var tokens = 0;
        return StartAsync(context => context.Request.Path.Value!.EndsWith("/token", StringComparison.Ordinal)
            ? context.Response.WriteAsync($$"""{"access_token":"token-{{Interlocked.Increment(ref tokens)}}","token_type":"bearer","expires_in":"3600"}""")
            : handle(context));
    }

    public RunAiOptions Options() => new() { Url = Address, ClientId = "app", ClientSecret = Tenants.Secret };

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private static async Task<LocalServer> StartRawAsync(Func<LocalServer, HttpContext, Task> handle)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LocalServer(builder.Build());
        server._application.Run(context => handle(server, context));
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }
}
