using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Aot;

/// <summary>An API server on the local machine with one object, which can be applied, watched and deleted.</summary>
internal sealed class WidgetCluster : IAsyncDisposable
{
    private const string Collection = "/apis/shop.example.com/v1/namespaces/shop/widgets";

    private readonly WebApplication _application;
    private readonly TaskCompletionSource<JsonObject> _deleted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private JsonObject? _widget;

    private WidgetCluster(WebApplication application) => _application = application;

    public string Kubeconfig => $$"""
        apiVersion: v1
        kind: Config
        current-context: local
        contexts:
        - name: local
          context:
            cluster: local
            user: tester
            namespace: shop
        clusters:
        - name: local
          cluster:
            server: {{_application.Urls.Single()}}
        users:
        - name: tester
          user:
            token: t0k3n
        """;

    public static async Task<WidgetCluster> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var cluster = new WidgetCluster(builder.Build());
        cluster._application.MapPatch(Collection + "/{name}", cluster.ApplyAsync);
        cluster._application.MapGet(Collection, cluster.ListOrWatchAsync);
        cluster._application.MapDelete(Collection + "/{name}", cluster.DeleteAsync);
        await cluster._application.StartAsync(Cancellation.Token);
        return cluster;
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private static Task WriteAsync(HttpContext context, JsonNode json) => WriteAsync(context, json.ToJsonString());

    private static async Task WriteAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json, context.RequestAborted);
    }

    private async Task ApplyAsync(HttpContext context)
    {
        Assert.Equal("application/apply-patch+yaml", context.Request.ContentType);
        Assert.Equal("aot-sample", context.Request.Query["fieldManager"]);
        _widget = (JsonObject)(await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        var metadata = _widget["metadata"]!;
        (metadata["uid"], metadata["resourceVersion"], metadata["namespace"]) = ("1", "1", "shop");
        context.Response.StatusCode = StatusCodes.Status201Created;
        await WriteAsync(context, _widget);
    }

    private async Task ListOrWatchAsync(HttpContext context)
    {
        if (context.Request.Query["watch"] != "true")
        {
            await WriteAsync(context, $$$"""{"metadata":{"resourceVersion":"1"},"items":[{{{_widget!.ToJsonString()}}}]}""");
            return;
        }

        var widget = await _deleted.Task.WaitAsync(context.RequestAborted);
        await WriteAsync(context, $$$"""{"type":"DELETED","object":{{{widget.ToJsonString()}}}}""" + "\n");
    }

    private async Task DeleteAsync(HttpContext context)
    {
        var widget = (JsonObject)_widget!.DeepClone();
        widget["metadata"]!["resourceVersion"] = "2";
        await WriteAsync(context, """{"kind":"Status","apiVersion":"v1","status":"Success"}""");
        _deleted.SetResult(widget);
    }
}
