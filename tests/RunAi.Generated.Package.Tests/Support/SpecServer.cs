using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Serves a spec on the loopback interface.</summary>
internal sealed class SpecServer : IAsyncDisposable
{
    private const string Query = "?$format=json";

    private readonly WebApplication _application;

    private SpecServer(WebApplication application) => _application = application;

    /// <summary>Gets or sets the spec.</summary>
    public string Document { get; set; } = "";

    /// <summary>Gets the URL, whose query contains a dollar sign, which is special in shells.</summary>
    public string Url => _application.Urls.Single() + "/spec" + Query;

    public static async Task<SpecServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SpecServer(builder.Build());
        server._application.MapGet(
            "/spec", (HttpRequest request) => request.QueryString.Value == Query ? Results.Text(server.Document, "application/json") : Results.NotFound());
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
