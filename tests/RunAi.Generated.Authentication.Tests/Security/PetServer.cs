using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Authentication.Tests.Security;

/// <summary>Represents an API on a loopback port that records the credentials of the requests.</summary>
internal sealed class PetServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private PetServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.Single());

    /// <summary>Gets the received requests: the path and query, and the credentials in headers.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static Task<PetServer> StartAsync() => StartAsync(static context =>
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });

    public static async Task<PetServer> StartAsync(RequestDelegate respond)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new PetServer(builder.Build());
        server._application.Run(context =>
        {
            server.Requests.Enqueue(Describe(context.Request));
            return respond(context);
        });
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    public static string Describe(HttpRequest request) => string.Join(
        ' ',
        new[] { request.Path + request.QueryString.Value }.Concat(
            new[] { "Authorization", "X-API-Key", "Cookie" }.Where(request.Headers.ContainsKey).Select(name => $"{name}={request.Headers[name]}")));
}
