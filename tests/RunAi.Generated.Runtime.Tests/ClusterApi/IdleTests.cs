using RunAi.Generated.ClusterApi;

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>Tests connections without data.</summary>
public sealed class IdleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly ArmedTimeProvider _time = new();

    [Theory]
    [InlineData(null, 2)]
    [InlineData(5, 5)]
    public async Task Text_of_a_running_workload_ends_when_no_data_arrives(int? seconds, int expected)
    {
        await using var cluster = await StartSilentAsync();
        var options = new ClusterLogOptions { IdleTimeout = seconds is { } value ? TimeSpan.FromSeconds(value) : null, TimeProvider = _time };

        var text = cluster.Client.GetLogsAsync("vision", "train-1", options, Cancellation);
        await _time.WaitForStartAsync();
        await _time.WaitForStartAsync();
        _time.Elapse();

        Assert.Equal("first\n", await text);
        Assert.Equal(TimeSpan.FromSeconds(expected), _time.DueTime);
    }

    [Fact]
    public async Task Silent_log_is_an_error_after_the_idle_timeout()
    {
        await using var cluster = await StartSilentAsync();
        var options = new ClusterLogOptions { IdleTimeout = TimeSpan.FromMinutes(5), TimeProvider = _time };
        await using var lines = cluster.Client.FollowLogsAsync("vision", "train-1", options, Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await lines.MoveNextAsync());
        var next = lines.MoveNextAsync().AsTask();
        await _time.WaitForStartAsync();
        await _time.WaitForStartAsync();
        _time.Elapse();

        var failure = await Assert.ThrowsAsync<RunAiTimeoutException>(() => next);
        Assert.Equal("get cluster-api/logs received no data within 300 seconds (IdleTimeout).", failure.Message);
        Assert.Equal((TimeSpan.FromMinutes(5), "get cluster-api/logs"), (failure.Timeout!.Value, failure.OperationId));
    }

    [Fact]
    public async Task Idle_timeout_does_not_run_while_the_caller_processes_a_line()
    {
        await using var cluster = await StartSilentAsync();
        var options = new ClusterLogOptions { IdleTimeout = TimeSpan.FromMinutes(5), TimeProvider = _time };

        await foreach (var line in cluster.Client.FollowLogsAsync("vision", "train-1", options, Cancellation))
        {
            Assert.Equal("first", line);
            Assert.False(_time.IsRunning);
            break;
        }
    }

    [Fact]
    public void Times_of_the_options_are_validated()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClusterLogOptions { KeepAliveInterval = TimeSpan.FromSeconds(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClusterLogOptions { KeepAliveInterval = TimeSpan.FromDays(2) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClusterLogOptions { IdleTimeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClusterLogOptions { IdleTimeout = TimeSpan.FromDays(2) });
        Assert.Equal(TimeSpan.Zero, new ClusterLogOptions { KeepAliveInterval = TimeSpan.Zero }.KeepAliveInterval);
    }

    [Fact]
    public async Task Keep_alive_frames_are_sent_while_there_is_no_data()
    {
        var received = new TaskCompletionSource<byte>();
        await using var cluster = await Cluster.StartRawAsync(async stream =>
        {
            var header = new byte[1];
            await stream.ReadExactlyAsync(header, Cancellation);
            received.SetResult(header[0]);
            await stream.WriteAsync(Convert.FromHexString("8202610A8800"), Cancellation);
        });

        Assert.Equal(["a"], await cluster.FollowAsync(new() { KeepAliveInterval = TimeSpan.FromMilliseconds(20) }));

        const int FinalPong = 0x8A;
        Assert.Equal(FinalPong, await received.Task);
    }

    private static Task<Cluster> StartSilentAsync() => Cluster.StartWebSocketAsync(static async socket =>
    {
        await Cluster.SendAsync(socket, "first\n");
        await Record.ExceptionAsync(() => socket.ReceiveAsync(new byte[100], Cancellation));
    });
}
