namespace RunAi.Generated.Kubernetes.Tests.Watching;

public sealed class ReconnectTests
{
    private const int Reconnects = 1000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20261130)]
    public async Task No_state_is_lost_or_returned_twice_in_a_thousand_reconnects(int seed)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var cluster = new FaultyCluster(seed) { OnComplete = cancellation.Cancel };
        cluster.Change(40);
        var time = new ImmediateTimeProvider();
        var random = new Random(seed);
        var state = new Dictionary<string, string>(StringComparer.Ordinal);
        var versions = new HashSet<(string Uid, string Version)>();
        var deleted = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        try
        {
            await foreach (var change in cluster.CreateSource().WatchAsync(time, random.NextDouble, cancellation.Token))
            {
                if (change.Type == WatchEventType.Deleted)
                {
                    Assert.True(state.Remove(change.Uid), $"{change.Uid} was deleted without having been added, or twice.");
                    Assert.True(deleted.Add(change.Uid));
                    Assert.Equal(change.IsFromList, change.Object is null);
                }
                else
                {
                    var item = change.Object!;
                    Assert.Equal(change.Uid, item.Uid);
                    Assert.DoesNotContain(change.Uid, deleted);
                    Assert.True(versions.Add((item.Uid, item.Version)), $"{item} was returned twice.");
                    Assert.Equal(seen.Add(change.Uid) ? WatchEventType.Added : WatchEventType.Modified, change.Type);
                    Assert.True(!state.TryGetValue(change.Uid, out var earlier) || int.Parse(earlier) < int.Parse(item.Version));
                    state[change.Uid] = item.Version;
                }

                cluster.IsFaulty = cluster.Reconnects < Reconnects;
            }
        }
        catch (OperationCanceledException exception)
        {
            Assert.Equal(cancellation.Token, exception.CancellationToken);
        }

        Assert.True(cluster.Reconnects >= Reconnects);
        Assert.Equal(cluster.Items.ToDictionary(item => item.Uid, item => item.Version), state);
        Assert.Equal(seen.Except(state.Keys).Order(), deleted.Order());
        Assert.Equal(
            ["cut", "end", "event 410", "event 500", "html", "list 410", "list 503", "truncated", "watch 410", "watch 500", "watch connection"],
            cluster.Failures.Keys.Order(StringComparer.Ordinal));
        Assert.All(time.Pauses, pause => Assert.InRange(pause, TimeSpan.FromSeconds(0.4), TimeSpan.FromSeconds(30)));
    }
}
