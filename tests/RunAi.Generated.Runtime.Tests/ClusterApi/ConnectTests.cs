using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http.Features;

#pragma warning disable RUNAI0115 // These tests are about the experimental members.

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>Tests connections to operations of the cluster API that are not documented.</summary>
public sealed class ConnectTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RUNAI0115_connection_has_the_path_query_and_subprotocol()
    {
        var target = "";
        await using var cluster = await Cluster.StartAsync(async context =>
        {
            target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            using var accepted = await context.WebSockets.AcceptWebSocketAsync(context.WebSockets.WebSocketRequestedProtocols[1]);
            var buffer = new byte[100];
            var received = await accepted.ReceiveAsync(buffer, Cancellation);
            await accepted.SendAsync(buffer.AsMemory(0, received.Count), received.MessageType, true, Cancellation);
        });

        using var socket = await cluster.Client.ConnectAsync(
            "api/v1/vision/workloads/training/runai/a b/exec", [new("command", "ls"), new("command", "-l")], ["v5.test", "v4.test"], Cancellation);
        await socket.SendAsync("größe"u8.ToArray(), WebSocketMessageType.Text, true, Cancellation);
        var answer = new byte[100];
        var message = await socket.ReceiveAsync(answer, Cancellation);

        Assert.Equal("/cluster-api/api/v1/vision/workloads/training/runai/a%20b/exec?command=ls&command=-l", target);
        Assert.Equal("v4.test", socket.SubProtocol);
        Assert.Equal((WebSocketMessageType.Text, "größe"), (message.MessageType, Encoding.UTF8.GetString(answer, 0, message.Count)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/api")]
    [InlineData("api//v1")]
    [InlineData("../api")]
    [InlineData("api/./v1")]
    [InlineData("api/")]
    public async Task Path_that_leaves_the_cluster_API_is_refused(string path)
    {
        await using var cluster = await Cluster.StartAsync(static _ => throw new InvalidOperationException("No request must be sent."));

        await Assert.ThrowsAsync<ArgumentException>(() => cluster.Client.ConnectAsync(path, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task Refused_connection_is_an_error()
    {
        await using var cluster = await Cluster.StartAsync(static context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });

        var failure = await Assert.ThrowsAsync<RunAiApiException>(() => cluster.Client.ConnectAsync("api/v1/exec", cancellationToken: Cancellation));

        Assert.Equal((true, "/cluster-api/{path}"), (failure.IsNotFound, failure.Route));
    }

    [Fact]
    public async Task Subprotocol_that_was_not_offered_is_an_error()
    {
        await using var cluster = await Cluster.StartAsync(static async context =>
        {
            using var accepted = await context.WebSockets.AcceptWebSocketAsync("other");
        });

        var failure = await Assert.ThrowsAsync<RunAiWebSocketException>(
            () => cluster.Client.ConnectAsync("api/v1/exec", subprotocols: ["v5.test"], cancellationToken: Cancellation));

        Assert.Contains("not valid", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type_and_framework_are_segments_of_the_path()
    {
        var target = "";
        await using var cluster = await Cluster.StartAsync(async context =>
        {
            target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);
        });

        Assert.Empty(await cluster.FollowAsync(new() { WorkloadType = "training", Framework = "pytorch" }));
        Assert.Equal("/cluster-api/api/v1/vision/workloads/training/pytorch/train-1/logs", target);
    }
}
