using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.DependencyInjection;

namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>Several callers of one source of clusters.</summary>
public class CachedClusterSourceTests
{
    private static readonly IReadOnlyList<ClusterEndpoint> Two = [new("two", new Uri("https://two.test/"))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_asks_while_the_source_is_asked_gets_the_same_answer()
    {
        var source = new PendingClusterSource();
        var clusters = new CachedClusterSource(source, new FakeTimeProvider(), static () => 0);

        var first = clusters.GetClustersAsync(Cancellation);
        var second = clusters.GetClustersAsync(Cancellation);
        source.Result.SetResult(Two);

        Assert.Equal([Two, Two], await Task.WhenAll(first, second));
        Assert.Equal(1, source.Requests);
    }

    [Fact]
    public async Task Who_gives_up_takes_nothing_from_the_others()
    {
        var source = new PendingClusterSource();
        var clusters = new CachedClusterSource(source, new FakeTimeProvider(), static () => 0);
        using var impatience = new CancellationTokenSource();

        var first = clusters.GetClustersAsync(impatience.Token);
        var second = clusters.GetClustersAsync(Cancellation);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        source.Result.SetResult(Two);

        Assert.Equal(Two, await second);
    }

    [Fact]
    public async Task A_failure_reaches_all_who_wait_and_nobody_after_them()
    {
        var source = new PendingClusterSource();
        var clusters = new CachedClusterSource(source, new FakeTimeProvider(), static () => 0);

        var first = clusters.GetClustersAsync(Cancellation);
        var second = clusters.GetClustersAsync(Cancellation);
        source.Result.SetException(new HttpRequestException("down"));
        await Assert.ThrowsAsync<HttpRequestException>(() => first);
        await Assert.ThrowsAsync<HttpRequestException>(() => second);
        source.Result = new();
        source.Result.SetResult(Two);

        Assert.Equal(Two, await clusters.GetClustersAsync(Cancellation));
        Assert.Equal(2, source.Requests);
    }

    private sealed class PendingClusterSource : IClusterEndpointSource
    {
        private int _requests;

        public TaskCompletionSource<IReadOnlyList<ClusterEndpoint>> Result { get; set; } = new();

        public int Requests => _requests;

        public Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _requests);
            return Result.Task;
        }
    }
}
