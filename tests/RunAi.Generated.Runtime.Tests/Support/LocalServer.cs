using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
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

    /// <summary>Starts a control plane with TLS.</summary>
    /// <param name="certificate">The certificate of the server, with its private key.</param>
    /// <param name="intermediates">The certificates that are sent with it.</param>
    public static Task<LocalServer> StartTlsAsync(X509Certificate2 certificate, params X509Certificate2[] intermediates) => StartRawAsync(
        static (server, context) => RespondAsync(server, context), options =>
        {
            options.ServerCertificate = certificate;
            options.ServerCertificateChain = [.. intermediates];
        });

    /// <summary>Starts a server with TLS that passes requests to the test.</summary>
    public static Task<LocalServer> StartTlsAsync(X509Certificate2 certificate, RequestDelegate handle) => StartRawAsync(
        (server, context) =>
        {
            server.Requests.Enqueue($"{context.Request.Method} {context.Request.Path}");
            return handle(context);
        },
        options => options.ServerCertificate = certificate);

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

    private static Task RespondAsync(LocalServer server, HttpContext context)
    {
        server.Requests.Enqueue($"{context.Request.Method} {context.Request.Path}");
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(context.Request.Path.Value!.EndsWith("/token", StringComparison.Ordinal)
            ? """{"access_token":"token","token_type":"bearer","expires_in":3600}"""
            : """{"next":5}""");
    }

    private static async Task<LocalServer> StartRawAsync(Func<LocalServer, HttpContext, Task> handle, Action<HttpsConnectionAdapterOptions>? tls = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (tls is null)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.UseHttps(tls)));
        }

        var server = new LocalServer(builder.Build());
        server._application.UseWebSockets();
        server._application.Run(context => handle(server, context));
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }
}
