using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using RunAi.Generated.ClusterApi;

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>Tests the text of logs that a cluster sends over a WebSocket.</summary>
public sealed class LogTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lines_of_text_and_binary_messages_are_returned_in_order()
    {
        await using var cluster = await Cluster.StartWebSocketAsync(async socket =>
        {
            await Cluster.SendAsync(socket, "one\ntw");
            await Cluster.SendAsync(socket, "o\r\n", WebSocketMessageType.Binary);
            await Cluster.SendAsync(socket, "");
            await Cluster.SendAsync(socket, "\nthr", ends: false);
            await Cluster.SendAsync(socket, "ee\nwithout a line break");
        });

        Assert.Equal(["one", "two", "", "three", "without a line break"], await cluster.FollowAsync());
    }

    [Fact]
    public async Task Log_is_read_to_the_end_as_one_text()
    {
        await using var cluster = await Cluster.StartWebSocketAsync(async socket =>
        {
            await Cluster.SendAsync(socket, "one\ntw");
            await Cluster.SendAsync(socket, "o\n");
        });

        Assert.Equal("one\ntwo\n", await cluster.Client.GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));
    }

    [Theory]
    [InlineData(WebSocketMessageType.Text, true)]
    [InlineData(WebSocketMessageType.Text, false)]
    [InlineData(WebSocketMessageType.Binary, true)]
    public async Task Characters_can_be_split_across_frames_and_messages(WebSocketMessageType type, bool isMessage)
    {
        var bytes = "größe 大 🚀\n"u8.ToArray();
        await using var cluster = await Cluster.StartRawAsync(async stream =>
        {
            foreach (var (index, value) in bytes.Index())
            {
                var opcode = isMessage || index == 0 ? (type == WebSocketMessageType.Text ? 1 : 2) : 0;
                var isFinal = isMessage || index == bytes.Length - 1;
                await stream.WriteAsync(new byte[] { (byte)((isFinal ? 0x80 : 0) | opcode), 1, value }, Cancellation);
                await stream.FlushAsync(Cancellation);
            }

            await stream.WriteAsync(CloseFrame, Cancellation);
        });

        Assert.Equal(["größe 大 🚀"], await cluster.FollowAsync());
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_replaced()
    {
        await using var cluster = await Cluster.StartRawAsync(async stream =>
        {
            await stream.WriteAsync(new byte[] { 0x81, 4, (byte)'a', 0xFF, (byte)'b', (byte)'\n' }, Cancellation);
            await stream.WriteAsync(CloseFrame, Cancellation);
        });

        Assert.Equal(["a\uFFFDb"], await cluster.FollowAsync());
    }

    [Fact]
    public async Task Line_of_more_than_a_mebibyte_is_returned_in_parts()
    {
        var line = new string('x', (1024 * 1024) + 5);
        await using var cluster = await Cluster.StartWebSocketAsync(socket => Cluster.SendAsync(socket, line + "\nshort\n"));

        var lines = await cluster.FollowAsync();

        Assert.Equal([1024 * 1024, 5, 5], lines.Select(part => part.Length));
        Assert.Equal(line, lines[0] + lines[1]);
    }

    [Fact]
    public async Task Lines_are_returned_while_the_workload_runs()
    {
        var next = new SemaphoreSlim(0);
        await using var cluster = await Cluster.StartWebSocketAsync(async socket =>
        {
            await Cluster.SendAsync(socket, "first\n");
            await next.WaitAsync(Cancellation);
            await Cluster.SendAsync(socket, "second\n");
        });
        await using var lines = cluster.Client.FollowLogsAsync("vision", "train-1", cancellationToken: Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("first", lines.Current);
        var second = lines.MoveNextAsync();
        Assert.False(second.IsCompleted);
        next.Release();
        Assert.True(await second);
        Assert.Equal("second", lines.Current);
        Assert.False(await lines.MoveNextAsync());
    }

    [Fact]
    public async Task Slow_reader_slows_the_server_down()
    {
        const int Messages = 1024;
        const int Size = 64 * 1024;
        const long Buffers = 32L * 1024 * 1024;
        var message = Encoding.ASCII.GetBytes(new string('x', Size - 1) + "\n");
        var sent = 0L;
        await using var cluster = await Cluster.StartWebSocketAsync(async socket =>
        {
            for (var count = 0; count < Messages; count++)
            {
                await socket.SendAsync(message, WebSocketMessageType.Binary, true, Cancellation);
                Interlocked.Add(ref sent, Size);
            }
        });

        var received = 0L;
        await foreach (var line in cluster.Client.FollowLogsAsync("vision", "train-1", cancellationToken: Cancellation))
        {
            received += line.Length + 1;
            await Task.Yield();

            // What is sent and not received is in the buffers of the sockets.
            Assert.InRange(Interlocked.Read(ref sent) - received, -Size, Buffers);
        }

        Assert.Equal((long)Messages * Size, received);
    }

    [Fact]
    public async Task Text_is_limited_by_the_HTTP_client()
    {
        await using var cluster = await Cluster.StartWebSocketAsync(socket => Cluster.SendAsync(socket, new string('x', 100_000)));
        using var http = new HttpClient { BaseAddress = cluster.Address, MaxResponseContentBufferSize = 50_000 };

        var failure = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => new ClusterApiClient(http).GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));

        Assert.Contains("50000 bytes", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_segments_of_the_path()
    {
        var target = "";
        await using var cluster = await Cluster.StartAsync(async context =>
        {
            target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);
        });

        Assert.Empty(await cluster.FollowAsync());
        Assert.Equal(Cluster.LogPath, target);
        Assert.Equal("", await cluster.Client.GetLogsAsync("a/b?", "..x", cancellationToken: Cancellation));
        Assert.Equal("/cluster-api/api/v1/a%2Fb%3F/workloads/training/runai/..x/logs", target);
        await Assert.ThrowsAsync<ArgumentException>(() => cluster.Client.GetLogsAsync("..", "train-1", cancellationToken: Cancellation));
        Assert.Throws<ArgumentException>(() => { cluster.Client.FollowLogsAsync("vision", "", cancellationToken: Cancellation); });
    }

    private static byte[] CloseFrame => [0x88, 0];
}
