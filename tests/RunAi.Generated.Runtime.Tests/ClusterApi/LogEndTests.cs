using System.Net.WebSockets;

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>Tests how logs end: with a close frame, without one, or by the caller.</summary>
public sealed class LogEndTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1001, true, "is shutting down")]
    [InlineData(1002, false, "violation of the protocol")]
    [InlineData(1003, false, "type of the data")]
    [InlineData(1007, false, "does not match its type")]
    [InlineData(1008, false, "access rules")]
    [InlineData(1009, false, "too big")]
    [InlineData(1010, false, "extension")]
    [InlineData(1011, true, "failed unexpectedly")]
    [InlineData(1012, true, "restarts")]
    [InlineData(1013, true, "later")]
    [InlineData(1014, true, "gateway")]
    [InlineData(3000, true, "token")]
    [InlineData(3003, false, "forbidden")]
    [InlineData(3008, true, "timeout")]
    [InlineData(3999, false, "a registered code")]
    [InlineData(4000, false, "only the server defines")]
    [InlineData(4999, false, "only the server defines")]
    public async Task Close_code_is_explained(int code, bool isTransient, string text)
    {
        await using var cluster = await Cluster.StartWebSocketAsync(async socket =>
        {
            await Cluster.SendAsync(socket, "first\n");
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, "pod\nis gone, token=abc123def456.", Cancellation);
        });
        await using var lines = cluster.Client.FollowLogsAsync("vision", "train-1", cancellationToken: Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("first", lines.Current);
        var failure = await Assert.ThrowsAsync<RunAiWebSocketException>(() => lines.MoveNextAsync().AsTask());

        Assert.Equal((code, isTransient), (failure.CloseCode!.Value, failure.IsTransient));
        Assert.Equal("pod is gone, token=***", failure.CloseReason!.TrimEnd('.'));
        Assert.StartsWith($"The connection of get cluster-api/logs was closed with {code}: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
        Assert.Contains(" Reason: pod is gone, token=***", failure.Message, StringComparison.Ordinal);
        Assert.Equal(("get cluster-api/logs", "GET"), (failure.OperationId, failure.Method));
        Assert.DoesNotContain("vision", failure.Route, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Close_code_is_an_error_of_the_whole_text_as_well()
    {
        await using var cluster = await Cluster.StartWebSocketAsync(
            socket => socket.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, null, Cancellation));

        var failure = await Assert.ThrowsAsync<RunAiWebSocketException>(
            () => cluster.Client.GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));

        Assert.Equal((1011, null), (failure.CloseCode!.Value, failure.CloseReason));
    }

    [Theory]
    [InlineData("8800")]
    [InlineData("880203E8")]
    [InlineData("880703E86572726F72")]
    public async Task Close_frame_without_an_error_ends_the_log(string frame)
    {
        await using var cluster = await Cluster.StartRawAsync(async stream =>
        {
            await stream.WriteAsync(Convert.FromHexString("8202610A"), Cancellation);
            await stream.WriteAsync(Convert.FromHexString(frame), Cancellation);
        });

        Assert.Equal(["a"], await cluster.FollowAsync());
    }

    [Theory]
    [InlineData("", 1006)]
    [InlineData("8205", 1006)]
    [InlineData("82056162", 1006)]
    [InlineData("880203EC", null)]
    [InlineData("8801FF", null)]
    [InlineData("8382", null)]
    [InlineData("C20161", null)]
    [InlineData("82810000000061", null)]
    public async Task Interrupted_and_invalid_connections_are_errors(string bytes, int? code)
    {
        await using var cluster = await Cluster.StartRawAsync(stream => stream.WriteAsync(Convert.FromHexString(bytes), Cancellation).AsTask());

        var failure = await Assert.ThrowsAsync<RunAiWebSocketException>(() => cluster.FollowAsync());

        Assert.Equal((code, code is not null), (failure.CloseCode, failure.IsTransient));
        Assert.IsType<WebSocketException>(failure.InnerException);
        Assert.Contains(code is null ? "violated the protocol" : "closed with 1006", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_the_enumeration_closes_the_connection()
    {
        var closed = new TaskCompletionSource<WebSocketCloseStatus?>();
        await using var cluster = await Cluster.StartWebSocketAsync(async socket =>
        {
            await Cluster.SendAsync(socket, "first\nsecond\n");
            var received = await socket.ReceiveAsync(new byte[100], Cancellation);
            closed.SetResult(received.CloseStatus);
        });

        await foreach (var line in cluster.Client.FollowLogsAsync("vision", "train-1", cancellationToken: Cancellation))
        {
            Assert.Equal("first", line);
            break;
        }

        Assert.Equal(WebSocketCloseStatus.NormalClosure, await closed.Task.WaitAsync(Cancellation));
    }

    [Fact]
    public async Task Cancellation_between_two_lines_closes_the_connection()
    {
        var closed = new TaskCompletionSource<WebSocketCloseStatus?>();
        await using var cluster = await Cluster.StartWebSocketAsync(async socket =>
        {
            await Cluster.SendAsync(socket, "first\n");
            closed.SetResult((await socket.ReceiveAsync(new byte[100], Cancellation)).CloseStatus);
        });
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var lines = new List<string>();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var line in cluster.Client.FollowLogsAsync("vision", "train-1", cancellationToken: source.Token))
            {
                lines.Add(line);
                await source.CancelAsync();
            }
        });

        Assert.Equal(["first"], lines);
        Assert.Equal(source.Token, canceled.CancellationToken);
        Assert.Equal(WebSocketCloseStatus.NormalClosure, await closed.Task.WaitAsync(Cancellation));
    }

    [Fact]
    public async Task Cancellation_ends_a_pending_read()
    {
        await using var cluster = await Cluster.StartWebSocketAsync(async socket =>
        {
            await Cluster.SendAsync(socket, "first\n");
            await Record.ExceptionAsync(() => socket.ReceiveAsync(new byte[100], Cancellation));
        });
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var lines = cluster.Client.FollowLogsAsync("vision", "train-1", cancellationToken: source.Token).GetAsyncEnumerator(source.Token);
        Assert.True(await lines.MoveNextAsync());
        var pending = lines.MoveNextAsync().AsTask();
        Assert.False(pending.IsCompleted);

        await source.CancelAsync();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
        Assert.Equal(source.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task Cancellation_ends_the_upgrade()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var cluster = await Cluster.StartAsync(async context =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => cluster.Client.GetLogsAsync("vision", "train-1", cancellationToken: source.Token));

        Assert.Equal(source.Token, canceled.CancellationToken);
    }
}
