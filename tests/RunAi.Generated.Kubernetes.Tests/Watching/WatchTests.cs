using System.Text;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Tests.Watching;

public sealed class WatchTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<string> _calls = [];

    [Fact]
    public async Task Error_of_the_first_list_is_thrown()
    {
        var failure = new RunAiConnectionException("refused");
        var source = CreateSource([], lists: [failure]);

        Assert.Same(failure, await Assert.ThrowsAsync<RunAiConnectionException>(() => ReadAsync(source, 1)));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(422)]
    public async Task Error_that_a_repetition_cannot_resolve_is_thrown(int code)
    {
        var source = CreateSource([new KubernetesApiException("refused", new KubernetesStatus { Code = code })], lists: [Page("1")]);

        Assert.Equal(code, (await Assert.ThrowsAsync<KubernetesApiException>(() => ReadAsync(source, 1))).ResponseStatusCode);
    }

    [Fact]
    public async Task Event_that_does_not_match_its_type_is_thrown()
    {
        var source = CreateSource(["[]\n"], lists: [Page("1")]);

        await Assert.ThrowsAsync<RunAiResponseException>(() => ReadAsync(source, 1));
    }

    [Fact]
    public async Task Watch_continues_after_the_last_event_or_bookmark()
    {
        var source = CreateSource(
            [Event("ADDED", "b", "5"), Event("BOOKMARK", "", "7") + Event("MODIFIED", "b", "9"), Event("BOOKMARK", "", "12"), Event("DELETED", "b", "13")],
            lists: [Page("3", "a")]);

        var events = await ReadAsync(source, 4);

        Assert.Equal(["Added a list", "Added b", "Modified b", "Deleted b"], events);
        Assert.Equal(["list 500 ", "watch 3", "watch 5", "watch 9", "watch 12"], _calls);
    }

    [Fact]
    public async Task Repeated_versions_and_deletions_are_returned_once()
    {
        var source = CreateSource(
            [
                Event("ADDED", "a", "1") + Event("MODIFIED", "a", "2") + Event("ADDED", "a", "2") + Event("DELETED", "a", "3") + Event("DELETED", "a", "3")
                    + Event("ADDED", "c", "4"),
            ],
            lists: [Page("1", "a")]);

        Assert.Equal(["Added a list", "Modified a", "Deleted a", "Added c"], await ReadAsync(source, 4));
    }

    [Fact]
    public async Task Expired_version_lists_again_and_returns_the_differences()
    {
        var source = CreateSource(
            [Event("ERROR", "Expired", "410"), Event("ADDED", "d", "30")],
            lists: [Page("3", "a", "b", "c"), new WatchPage<Item>([new Item("a", "1"), new Item("c", "20")], "20", "")]);

        Assert.Equal(
            ["Added a list", "Added b list", "Added c list", "Modified c list", "Deleted b list", "Added d"], await ReadAsync(source, 6));
        Assert.Equal(["list 500 ", "watch 3", "list 500 ", "watch 20"], _calls);
    }

    [Fact]
    public async Task Pages_are_read_and_start_again_after_their_token_has_expired()
    {
        var expired = new KubernetesApiException("expired", new KubernetesStatus { Code = 410, Reason = "Expired", Continue = "inconsistent" });
        var source = CreateSource(
            [Event("ADDED", "z", "9")],
            lists:
            [
                Page("3", "a") with { Continue = "t1" }, expired, Page("4", "a", "b") with { Continue = "t2" }, expired, Page("5", "b", "c"),
            ]);

        Assert.Equal(["Added a list", "Added b list", "Added c list", "Deleted a list", "Added z"], await ReadAsync(source, 5));
        Assert.Equal(["list 500 ", "list 500 t1", "list 500 ", "list 500 t2", "list  ", "watch 5"], _calls);
    }

    [Fact]
    public async Task Requested_pause_is_honored_before_the_first_list_too()
    {
        var limit = new KubernetesApiException("slow down", new KubernetesStatus { Code = 429, RetryAfterSeconds = 45 });
        var source = CreateSource([Event("ADDED", "a", "2")], lists: [limit, Page("1")]);
        var pending = ReadAsync(source, 1);

        _time.Advance(TimeSpan.FromSeconds(44));
        Assert.False(pending.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["Added a"], await pending);
    }

    [Fact]
    public async Task Connection_without_data_is_replaced()
    {
        var source = CreateSource([new HangingStream(), Event("ADDED", "a", "2")], lists: [Page("1")]);
        var pending = ReadAsync(source, 1);

        _time.Advance(TimeSpan.FromMinutes(3) - TimeSpan.FromTicks(1));
        Assert.Equal(["list 500 ", "watch 1"], _calls);
        _time.Advance(TimeSpan.FromTicks(1));

        Assert.Equal(["Added a"], await pending);
    }

    [Fact]
    public async Task Server_that_ends_every_watch_at_once_is_not_called_without_a_pause()
    {
        var source = CreateSource(["", "", "", Event("ADDED", "a", "2")], lists: [Page("1")]);
        var pending = ReadAsync(source, 1);

        var pauses = 0;
        while (!pending.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
            pauses++;
            Assert.InRange(pauses, 0, 100_000);
        }

        Assert.True(pauses >= 3);
        Assert.Equal(["Added a"], await pending);
    }

    [Fact]
    public async Task Cancellation_throws_with_the_token_of_the_caller()
    {
        using var cancellation = new CancellationTokenSource();
        var source = CreateSource([new HangingStream()], lists: [Page("1")]);
        var pending = CollectAsync(source, 1, cancellation.Token);

        await cancellation.CancelAsync();

        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending)).CancellationToken);
    }

    private static WatchPage<Item> Page(string version, params string[] uids) => new([.. uids.Select(uid => new Item(uid, "1"))], version, null);

    private static string Event(string type, string uid, string version) => type switch
    {
        "BOOKMARK" => $$$"""{"type":"BOOKMARK","object":{"metadata":{"resourceVersion":"{{{version}}}"} } }""" + "\n",
        "ERROR" => $$$"""{"type":"ERROR","object":{"kind":"Status","reason":"{{{uid}}}","code":{{{version}}}}}""" + "\n",
        _ => $$$"""{"type":"{{{type}}}","object":{{{new Item(uid, version).Json}}}}""" + "\n",
    };

    private WatchSource<Item> CreateSource(object[] watches, object[] lists)
    {
        var (remainingWatches, remainingLists) = (new Queue<object>(watches), new Queue<object>(lists));
        return new WatchSource<Item>
        {
            List = (limit, token, _) =>
            {
                _calls.Add($"list {limit} {token}");
                var next = remainingLists.Dequeue();
                return next is WatchPage<Item> page ? Task.FromResult(page) : Task.FromException<WatchPage<Item>>((Exception)next);
            },
            Watch = (version, _, _) =>
            {
                _calls.Add($"watch {version}");
                return remainingWatches.Dequeue() switch
                {
                    Exception exception => Task.FromException<ApiStream>(exception),
                    Stream stream => Task.FromResult(new ApiStream(stream)),
                    var text => Task.FromResult(new ApiStream(new MemoryStream(Encoding.UTF8.GetBytes((string)text)))),
                };
            },
            Read = Item.Read,
            GetUid = item => item.Uid,
            GetResourceVersion = item => item.Version,
        };
    }

    private Task<List<string>> ReadAsync(WatchSource<Item> source, int count) => CollectAsync(source, count, TestContext.Current.CancellationToken);

    private async Task<List<string>> CollectAsync(WatchSource<Item> source, int count, CancellationToken cancellationToken)
    {
        var events = new List<string>();
        await foreach (var change in source.WatchAsync(_time, () => 0.5, cancellationToken))
        {
            events.Add($"{change.Type} {change.Uid}{(change.IsFromList ? " list" : "")}");
            if (events.Count == count)
            {
                break;
            }
        }

        return events;
    }

    /// <summary>A connection without data.</summary>
    private sealed class HangingStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
