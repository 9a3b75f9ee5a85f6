using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>Tests servers that do not upgrade a connection to a WebSocket.</summary>
public sealed class RefusedUpgradeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(302, "redirects are not followed")]
    [InlineData(401, "the token was rejected")]
    [InlineData(403, "access rules")]
    [InlineData(404, "train-1 was not found")]
    [InlineData(426, "headers a proxy may have removed")]
    [InlineData(500, "train-1 was not found")]
    [InlineData(503, "Try again in 7 seconds")]
    public async Task Refused_upgrade_is_an_error_with_the_status_and_body(int status, string text)
    {
        await using var cluster = await Cluster.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            context.Response.Headers.Location = "https://elsewhere.test/";
            context.Response.Headers.RetryAfter = status == 503 ? "7" : default;
            context.Response.Headers["X-Request-Id"] = "r-1";
            return context.Response.WriteAsync("""{"message":"train-1 was not found"}""", Cancellation);
        });

        var failure = await Assert.ThrowsAsync<RunAiApiException>(() => cluster.FollowAsync());

        Assert.Equal((status, "r-1", "train-1 was not found"), (failure.ResponseStatusCode, failure.RequestId, failure.ServerMessage));
        Assert.Equal("""{"message":"train-1 was not found"}""", failure.RawBody);
        Assert.StartsWith($"get cluster-api/logs failed with {status} ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.InnerException);
    }

    [Theory]
    [InlineData("text/plain", "a log as text", "an upgrade to a WebSocket (101) was expected")]
    [InlineData("text/html", "<html><title>Sign in</title></html>", "(title: 'Sign in')")]
    public async Task Success_without_an_upgrade_is_an_error_with_the_body(string mediaType, string body, string text)
    {
        await using var cluster = await Cluster.StartAsync(context =>
        {
            context.Response.ContentType = mediaType;
            return context.Response.WriteAsync(body, Cancellation);
        });

        var failure = await Assert.ThrowsAsync<RunAiResponseException>(() => cluster.FollowAsync());

        Assert.Equal((200, body), (failure.ResponseStatusCode, failure.RawBody));
        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upgrade_with_invalid_headers_is_an_error()
    {
        await using var cluster = await Cluster.StartAsync(static async context =>
        {
            context.Response.Headers.SecWebSocketAccept = "d3Jvbmc=";
            await using var stream = await context.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync();
        });

        var failure = await Assert.ThrowsAsync<RunAiWebSocketException>(() => cluster.FollowAsync());

        Assert.Contains("the headers of the upgrade to a WebSocket are not valid", failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.CloseCode);
    }

    [Fact]
    public async Task Refused_token_is_renewed_once()
    {
        var tokens = new List<string>();
        await using var cluster = await Cluster.StartAsync(async context =>
        {
            tokens.Add(context.Request.Headers.Authorization.ToString());
            if (tokens.Count == 2)
            {
                context.Response.StatusCode = (int)HttpStatusCode.Unauthorized;
            }
            else if (context.WebSockets.IsWebSocketRequest)
            {
                using var socket = await context.WebSockets.AcceptWebSocketAsync();
                await Cluster.SendAsync(socket, "first\n");
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);
            }
        });
        await AgeTokenAsync(cluster);

        Assert.Equal(["first"], await cluster.FollowAsync());
        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], tokens);
    }

    [Fact]
    public async Task Token_that_is_refused_again_is_an_error()
    {
        var upgrades = 0;
        await using var cluster = await Cluster.StartAsync(context =>
        {
            if (context.WebSockets.IsWebSocketRequest)
            {
                upgrades++;
                context.Response.StatusCode = (int)HttpStatusCode.Unauthorized;
            }

            return Task.CompletedTask;
        });
        await AgeTokenAsync(cluster);

        var failure = await Assert.ThrowsAsync<RunAiApiException>(() => cluster.FollowAsync());

        Assert.True(failure.IsUnauthorized);
        Assert.Equal(2, upgrades);
    }

    [Fact]
    public async Task Timeout_of_a_view_limits_the_upgrade()
    {
        await using var cluster = await Cluster.StartAsync(static context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var view = cluster.Client.With(options => options.Timeout = TimeSpan.FromMilliseconds(50));

        var failure = await Assert.ThrowsAsync<RunAiTimeoutException>(
            () => view.GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));

        Assert.Equal((TimeSpan.FromMilliseconds(50), "get cluster-api/logs"), (failure.Timeout!.Value, failure.OperationId));
    }

    [Fact]
    public async Task Closed_port_is_a_connection_failure_that_names_the_setting()
    {
        var cluster = await Cluster.StartAsync(static _ => Task.CompletedTask);
        await cluster.Client.GetStatusAsync(TimeSpan.FromSeconds(30), Cancellation);
        var client = cluster.Client;
        await using (cluster)
        {
            await cluster.StopServerAsync();
            var failure = await Assert.ThrowsAsync<RunAiConnectionException>(
                () => client.GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));
            Assert.Contains("RunAi:", failure.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Requests a token, and makes it old enough to be renewed.</summary>
    private static async Task AgeTokenAsync(Cluster cluster)
    {
        await cluster.Client.GetStatusAsync(TimeSpan.FromSeconds(30), Cancellation);
        cluster.Time.Advance(TimeSpan.FromMinutes(1));
    }
}
