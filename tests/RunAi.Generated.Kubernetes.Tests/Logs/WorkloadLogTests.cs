using Microsoft.Extensions.Time.Testing;

namespace RunAi.Generated.Kubernetes.Tests.Logs;

/// <summary>Tests the logs of workloads whose pods and containers start, restart and end.</summary>
public sealed class WorkloadLogTests
{
    private const string Waiting = """[{ "name": "main", "restartCount": 0, "state": { "waiting": { "reason": "ContainerCreating" } } }]""";
    private const string Running = """[{ "name": "main", "restartCount": 0, "state": { "running": {} } }]""";
    private const string Restarted = """[{ "name": "main", "restartCount": 1, "state": { "running": {} } }]""";

    private static readonly WorkloadLogOptions Main = new() { Container = "main" };

    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pods_that_start_later_are_followed_from_their_beginning()
    {
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Running"));
        await using var lines = Follow(server, Main with { TailLines = 5, Timestamps = true });
        server.Write("a", "main", "one");
        await AssertNextAsync(lines, "[a/main] one");

        server.Change("ADDED", PodServer.CreatePod("b", "Running"));
        server.Write("b", "main", "two");
        await AssertNextAsync(lines, "[b/main] two");
        server.End("a", "main");
        server.Change("MODIFIED", PodServer.CreatePod("a", "Succeeded"));
        server.Write("b", "main", "three");
        await AssertNextAsync(lines, "[b/main] three");
        server.Change("MODIFIED", PodServer.CreatePod("b", "Succeeded"));
        server.End("b", "main");

        Assert.False(await lines.MoveNextAsync());
        Assert.Equal(
            ["a?container=main&tailLines=5&timestamps=true&follow=true", "b?container=main&timestamps=true&follow=true"], server.LogRequests);
    }

    [Fact]
    public async Task All_containers_are_followed()
    {
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Succeeded"));
        server.Write("a", "main", "one");
        server.End("a", "main");
        server.Write("a", "side", "two");
        server.End("a", "side");

        var lines = new List<string>();
        await foreach (var line in server.Pods.FollowWorkloadLogsAsync("shop", "train", cancellationToken: Cancellation))
        {
            lines.Add(line.ToString());
        }

        Assert.Equal(["[a/main] one", "[a/side] two"], lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Restarted_container_is_followed_again()
    {
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Pending", Waiting));
        await using var lines = Follow(server, Main with { TailLines = 0 });
        var first = lines.MoveNextAsync();
        server.Change("MODIFIED", PodServer.CreatePod("a", "Running", Running));
        server.Write("a", "main", "one");
        Assert.True(await first);
        Assert.Equal("one", lines.Current.Text);

        server.End("a", "main");
        server.Change("MODIFIED", PodServer.CreatePod("a", "Running", Restarted));
        server.Write("a", "main", "two");
        await AssertNextAsync(lines, "[a/main] two");
        server.Change("MODIFIED", PodServer.CreatePod("a", "Succeeded", Restarted));
        server.End("a", "main");

        Assert.False(await lines.MoveNextAsync());
        Assert.Equal(["a?container=main&tailLines=0&follow=true", "a?container=main&follow=true"], server.LogRequests);
    }

    [Fact]
    public async Task Log_that_does_not_exist_yet_is_requested_after_the_next_change()
    {
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Running"));
        server.Failure = (400, "container is waiting to start");
        await using var lines = Follow(server, Main);
        var first = lines.MoveNextAsync();
        while (server.LogRequests.IsEmpty)
        {
            await Task.Yield();
        }

        server.Failure = null;
        server.Change("MODIFIED", PodServer.CreatePod("a", "Running", Running));
        server.Write("a", "main", "one");

        Assert.True(await first);
        Assert.Equal("one", lines.Current.Text);
    }

    [Theory]
    [InlineData("Failed", false)]
    [InlineData("Running", true)]
    public async Task Failed_and_deleted_pods_can_be_replaced(string phase, bool isDeleted)
    {
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Running"));
        await using var lines = Follow(server, Main with { ReplacementTimeout = TimeSpan.FromSeconds(30), TimeProvider = _time });
        server.Write("a", "main", "one");
        await AssertNextAsync(lines, "[a/main] one");
        server.End("a", "main");
        server.Change(isDeleted ? "DELETED" : "MODIFIED", PodServer.CreatePod("a", phase));
        _time.Advance(TimeSpan.FromSeconds(29));

        server.Change("ADDED", PodServer.CreatePod("b", "Running"));
        server.Write("b", "main", "two");
        await AssertNextAsync(lines, "[b/main] two");
        server.End("b", "main");
        server.Change("MODIFIED", PodServer.CreatePod("b", "Failed"));
        var end = lines.MoveNextAsync().AsTask();
        while (!end.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.False(await end);
    }

    [Fact]
    public async Task Deleted_pod_whose_log_is_missing_is_not_an_error()
    {
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Succeeded"));
        server.Failure = (404, "pods a not found");
        await using var lines = Follow(server, Main);

        Assert.False(await lines.MoveNextAsync());
        Assert.Empty(await server.Pods.GetWorkloadLogsAsync("shop", "train", Main, Cancellation));
    }

    /// <summary>The first list shows a pod that the second one does not contain.</summary>
    [Fact]
    public async Task Pod_that_is_deleted_between_two_lists_ends_the_enumeration()
    {
        var pod = PodServer.CreatePod("a", "Running");
        await using var server = await PodServer.StartAsync(pod);
        server.AfterList = () => server.Delete(pod);
        server.Write("a", "main", "one");
        server.End("a", "main");
        await using var lines = Follow(server, Main with { ReplacementTimeout = TimeSpan.Zero });

        await AssertNextAsync(lines, "[a/main] one");

        Assert.False(await lines.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1), Cancellation));
    }

    [Fact]
    public async Task Error_of_a_log_ends_the_enumeration()
    {
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Running"));
        server.Failure = (403, "pods/log is forbidden");
        await using var lines = Follow(server, Main);

        var failure = await Assert.ThrowsAsync<KubernetesApiException>(() => lines.MoveNextAsync().AsTask());

        Assert.True(failure.IsForbidden);
        await Assert.ThrowsAsync<KubernetesApiException>(() => server.Pods.GetWorkloadLogsAsync("shop", "train", Main, Cancellation));
    }

    [Fact]
    public async Task Cancellation_ends_a_pending_read()
    {
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Running"));
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var lines = server.Pods.FollowWorkloadLogsAsync("shop", "train", Main, source.Token).GetAsyncEnumerator(source.Token);
        server.Write("a", "main", "one");
        await AssertNextAsync(lines, "[a/main] one");
        var pending = lines.MoveNextAsync().AsTask();

        await source.CancelAsync();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
        Assert.Equal(source.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task Slow_reader_receives_all_lines()
    {
        const int Count = 2_000;
        await using var server = await PodServer.StartAsync(PodServer.CreatePod("a", "Succeeded"));
        for (var number = 0; number < Count; number++)
        {
            server.Write("a", "main", $"{number}");
        }

        server.End("a", "main");
        var expected = 0;
        await foreach (var line in server.Pods.FollowWorkloadLogsAsync("shop", "train", Main, Cancellation))
        {
            Assert.Equal($"{expected++}", line.Text);
            await Task.Yield();
        }

        Assert.Equal(Count, expected);
    }

    [Theory]
    [InlineData("train,app=other")]
    [InlineData("a b")]
    [InlineData("-a")]
    [InlineData("")]
    public async Task Name_that_would_change_the_selector_is_refused(string workload)
    {
        await using var server = await PodServer.StartAsync();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => server.Pods.GetWorkloadLogsAsync("shop", workload, cancellationToken: Cancellation));
        Assert.ThrowsAny<ArgumentException>(() => { server.Pods.FollowWorkloadLogsAsync("shop", workload, cancellationToken: Cancellation); });
    }

    [Fact]
    public void Replacement_timeout_is_validated()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkloadLogOptions { ReplacementTimeout = TimeSpan.FromSeconds(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkloadLogOptions { ReplacementTimeout = TimeSpan.FromDays(2) });
    }

    private static IAsyncEnumerator<PodLogLine> Follow(PodServer server, WorkloadLogOptions options) =>
        server.Pods.FollowWorkloadLogsAsync("shop", "train", options, Cancellation).GetAsyncEnumerator(Cancellation);

    private static async Task AssertNextAsync(IAsyncEnumerator<PodLogLine> lines, string expected)
    {
        Assert.True(await lines.MoveNextAsync());
        Assert.Equal(expected, lines.Current.ToString());
    }
}
