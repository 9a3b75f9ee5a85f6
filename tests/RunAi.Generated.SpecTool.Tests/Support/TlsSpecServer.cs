using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>A tenant with TLS that issues tokens, and serves a spec to requests with a token.</summary>
internal sealed class TlsSpecServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private TlsSpecServer(WebApplication application) => _application = application;

    public ConcurrentQueue<string> Requests { get; } = new();

    public string Url => _application.Urls.Single();

    public static async Task<TlsSpecServer> StartAsync(X509Certificate2 certificate, string document)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.UseHttps(certificate)));
        var server = new TlsSpecServer(builder.Build());
        server._application.Run(context => server.RespondAsync(context, document));
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task RespondAsync(HttpContext context, string document)
    {
        Requests.Enqueue($"{context.Request.Method} {context.Request.Headers.Authorization}".TrimEnd());
        if (context.Request.Method == "POST")
        {
            return context.Response.WriteAsync("""{"access_token":"t0k3n","token_type":"bearer","expires_in":3600}""");
        }

        context.Response.StatusCode = context.Request.Headers.Authorization == "Bearer t0k3n" ? 200 : 401;
        return context.Response.WriteAsync(document);
    }
}
