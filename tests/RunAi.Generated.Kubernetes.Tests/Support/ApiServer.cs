using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Kubernetes.Tests.Support;

/// <summary>An API server on the local machine.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ApiServer(WebApplication application) => _application = application;

    /// <summary>Gets the Authorization headers of the received requests.</summary>
    public ConcurrentQueue<string> Credentials { get; } = new();

    /// <summary>Gets the thumbprints of the client certificates of the received requests.</summary>
    public ConcurrentQueue<string?> Certificates { get; } = new();

    /// <summary>Gets the headers of the last request.</summary>
    public IHeaderDictionary LastHeaders { get; private set; } = new HeaderDictionary();

    public Uri Address => new(_application.Urls.Single());

    /// <summary>Starts a server.</summary>
    /// <param name="handle">Responds to a request.</param>
    /// <param name="certificate">The certificate of the server; without one, the server has no TLS.</param>
    public static async Task<ApiServer> StartAsync(RequestDelegate? handle = null, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
        {
            if (certificate is not null)
            {
                endpoint.UseHttps(tls =>
                {
                    tls.ServerCertificate = certificate;
                    tls.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
                    tls.AllowAnyClientCertificate();
                });
            }
        }));
        var server = new ApiServer(builder.Build());
        server._application.Run(async context =>
        {
            server.Credentials.Enqueue(context.Request.Headers.Authorization.ToString());
            server.Certificates.Enqueue(context.Connection.ClientCertificate?.Thumbprint);
            server.LastHeaders = new HeaderDictionary(context.Request.Headers.ToDictionary(header => header.Key, header => header.Value));
            await (handle ?? RespondAsync)(context);
        });
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>Responds with an empty list.</summary>
    public static Task RespondAsync(HttpContext context) => RespondAsync(context, 200, """{"kind":"List","items":[]}""");

    /// <summary>Responds with JSON.</summary>
    public static Task RespondAsync(HttpContext context, int status, string json, string mediaType = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        return context.Response.WriteAsync(json);
    }

    /// <summary>Responds with 401 unless a request has a bearer token.</summary>
    public static RequestDelegate Require(string token) => context => context.Request.Headers.Authorization == $"Bearer {token}"
        ? RespondAsync(context)
        : RespondAsync(context, 401, """{"kind":"Status","apiVersion":"v1","status":"Failure","message":"Unauthorized","reason":"Unauthorized","code":401}""");

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}
