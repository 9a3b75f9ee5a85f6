using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.DependencyInjection;

namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>Tests concurrent callers of one cluster source.</summary>
public class CachedClusterSourceTests
{
    private static readonly IReadOnlyList<ClusterEndpoint> Two = [new("two", new Uri("https://two.test/"))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Concurrent_callers_share_one_request_to_a_cluster_source()
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
    public async Task Canceled_caller_does_not_cancel_the_request_to_a_cluster_source()
    {
        var source = new PendingClusterSource();
        var clusters = new CachedClusterSource(source, new FakeTimeProvider(), static () => 0);
        using var cancellation = new CancellationTokenSource();

        var first = clusters.GetClustersAsync(cancellation.Token);
        var second = clusters.GetClustersAsync(Cancellation);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        source.Result.SetResult(Two);

        Assert.Equal(Two, await second);
    }

    [Fact]
    public async Task Failure_of_a_cluster_source_is_not_cached()
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
