using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>Tests several clusters of one tenant.</summary>
public sealed class ClusterTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly FakeServer _server;
    private Func<SentRequest, HttpResponseMessage> _respond = static request => Responses.Text(request.Uri.Host, "text/plain");
    private int _listings;

    public ClusterTests() => _server = Tenants.Server(request => _respond(request));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    private static ClusterEndpoint Cluster(string name) => new(name, new Uri($"https://{name}.test/"));

    /// <summary>Creates a tenant with the configured cluster "one" and a source of other clusters.</summary>
    private ServiceProvider Provider(Func<ClusterEndpoint[]> getClusters)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddRunAi(Tenants.Configure)
            .AddClusterSource((_, _) =>
            {
                _listings++;
                return Task.FromResult<IEnumerable<ClusterEndpoint>>(getClusters());
            })
            .AddResearcherClient();
        services.UseServer(_server);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static IClusterClientFactory<IResearcherClient> GetClusterFactory(ServiceProvider provider) =>
        provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>();

    private static Task<string> CallAsync(IResearcherClient client, CancellationToken cancellationToken) => client.Jobs.GetJobAsync("j", cancellationToken);

    [Fact]
    public async Task Cluster_of_a_source_is_found_by_its_name()
    {
        await using var provider = Provider(() => [Cluster("two")]);

        var client = await GetClusterFactory(provider).CreateAsync("TWO", Cancellation);

        Assert.Equal("two.test", await client.Jobs.GetJobAsync("j", Cancellation));
        Assert.Equal("Bearer token-1", _server.Requests.Last().Authorization);
    }

    [Fact]
    public async Task Configured_cluster_is_found_without_querying_a_source()
    {
        await using var provider = Provider(() => throw new InvalidOperationException());

        var client = await GetClusterFactory(provider).CreateAsync("one", Cancellation);

        Assert.Equal("cluster-one.test", await client.Jobs.GetJobAsync("j", Cancellation));
    }

    [Fact]
    public async Task Configured_clusters_take_precedence_over_those_of_sources()
    {
        await using var provider = Provider(() => [Cluster("One"), Cluster("two")]);

        var clusters = await GetClusterFactory(provider).GetClustersAsync(Cancellation);

        Assert.Equal([new("one", Tenants.Cluster), Cluster("two")], clusters);
    }

    [Fact]
    public async Task Unknown_cluster_message_lists_the_known_ones()
    {
        await using var provider = Provider(() => [Cluster("two")]);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => GetClusterFactory(provider).CreateAsync("three", Cancellation));

        Assert.StartsWith("There is no cluster 'three'. Known clusters: one, two.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clusters_of_a_source_are_cached_for_a_minute()
    {
        await using var provider = Provider(() => [Cluster("two")]);

        await GetClusterFactory(provider).CreateAsync("two", Cancellation);
        await GetClusterFactory(provider).GetClustersAsync(Cancellation);
        Assert.Equal(1, _listings);
        _time.Advance(TimeSpan.FromMinutes(1));
        await GetClusterFactory(provider).CreateAsync("two", Cancellation);

        Assert.Equal(2, _listings);
    }

    [Fact]
    public async Task Source_that_failed_is_queried_again()
    {
        var failures = 1;
        await using var provider = Provider(() => failures-- > 0 ? throw new HttpRequestException("down") : [Cluster("two")]);

        await Assert.ThrowsAsync<HttpRequestException>(() => GetClusterFactory(provider).CreateAsync("two", Cancellation));

        var client = await GetClusterFactory(provider).CreateAsync("two", Cancellation);
        Assert.Equal((2, "two.test"), (_listings, await client.Jobs.GetJobAsync("j", Cancellation)));
    }

    [Fact]
    public async Task Insecure_address_of_a_source_is_rejected()
    {
        await using var provider = Provider(() => [new("two", new Uri("http://two.test/"))]);

        await Assert.ThrowsAsync<ArgumentException>(() => GetClusterFactory(provider).CreateAsync("two", Cancellation));
    }

    [Fact]
    public async Task Clusters_of_one_tenant_do_not_receive_the_token_of_another()
    {
        await using var provider = Provider(() => [Cluster("two")]);
        var client = await GetClusterFactory(provider).CreateAsync("two", Cancellation);
        await client.Jobs.GetJobAsync("j", Cancellation);
        var source = provider.GetRequiredService<RunAiTokenSource>();

        source.Update(OtherTenant());

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.Jobs.GetJobAsync("j", Cancellation));
        Assert.Throws<ArgumentException>(() => GetClusterFactory(provider).Create(Cluster("two").Address));
        Assert.Single(_server.Requests, request => request.Uri.Host == "two.test");
    }

    [Fact]
    public async Task Listing_is_repeated_if_the_tenant_changes_during_it()
    {
        ServiceProvider? provider = null;
        provider = Provider(() =>
        {
            if (_listings > 1)
            {
                return [Cluster("three")];
            }

            provider!.GetRequiredService<RunAiTokenSource>().Update(OtherTenant());
            return [Cluster("two")];
        });
        await using var owned = provider;

        var clusters = await GetClusterFactory(provider).GetClustersAsync(Cancellation);

        Assert.DoesNotContain(Cluster("two"), clusters);
        Assert.Contains(Cluster("three"), clusters);
        Assert.Throws<ArgumentException>(() => GetClusterFactory(provider).Create(Cluster("two").Address));
    }

    private static RunAiOptions OtherTenant()
    {
        var options = Tenants.Options();
        (options.Url, options.ClientId) = (new Uri("https://other-tenant.test/"), "other");
        return options;
    }

    [Fact]
    public async Task ForEachCluster_calls_every_cluster_with_one_token()
    {
        await using var provider = Provider(() => [Cluster("two"), Cluster("three")]);

        var results = await GetClusterFactory(provider).ForEachClusterAsync(CallAsync, cancellationToken: Cancellation);

        Assert.Equal(["one", "two", "three"], results.Select(result => result.Cluster.Name));
        Assert.Equal(["cluster-one.test", "two.test", "three.test"], results.Select(result => result.Value));
        Assert.Single(_server.Requests, request => request.IsForToken);
    }

    [Fact]
    public async Task ForEachCluster_returns_the_failure_of_each_cluster()
    {
        _respond = request => request.Uri.Host switch
        {
            "two.test" => Responses.Empty(HttpStatusCode.ServiceUnavailable),
            "three.test" => throw new HttpRequestException("down"),
            _ => Responses.Text("job", "text/plain"),
        };
        await using var provider = Provider(() => [Cluster("two"), Cluster("three"), new("four", new Uri("http://four.test/"))]);

        var results = await GetClusterFactory(provider).ForEachClusterAsync(CallAsync, cancellationToken: Cancellation);

        Assert.Equal(
            [null, typeof(RunAiApiException), typeof(RunAiConnectionException), typeof(ArgumentException)], results.Select(result => result.Error?.GetType()));
        Assert.Equal((true, "job"), (results[0].Succeeded, results[0].Value));
    }

    [Fact]
    public async Task ForEachCluster_returns_a_timeout_as_the_failure_of_its_cluster()
    {
        await using var provider = Provider(() => [Cluster("two")]);

        var results = await GetClusterFactory(provider).ForEachClusterAsync(
            async (client, token) => await CallAsync(client, token) is "two.test" ? throw new TaskCanceledException() : "job", cancellationToken: Cancellation);

        Assert.Equal([null, typeof(TaskCanceledException)], results.Select(result => result.Error?.GetType()));
    }

    [Fact]
    public async Task ForEachCluster_limits_concurrent_calls()
    {
        var (running, most) = (0, 0);
        await using var provider = Provider(() => [.. Enumerable.Range(0, 20).Select(index => Cluster($"c{index}"))]);

        await GetClusterFactory(provider).ForEachClusterAsync(
            async (client, token) =>
            {
                var now = Interlocked.Increment(ref running);
                UpdateMax(ref most, now);
                await Task.Yield();
                Interlocked.Decrement(ref running);
                return now;
            },
            maxParallelCalls: 3,
            Cancellation);

        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task ForEachCluster_is_canceled_by_its_token()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var provider = Provider(() => [Cluster("two")]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GetClusterFactory(provider).ForEachClusterAsync<IResearcherClient, string>(
            async (_, token) =>
            {
                await source.CancelAsync();
                throw new HttpRequestException("reset");
            },
            cancellationToken: source.Token));
    }

    [Fact]
    public async Task Connection_calls_every_cluster_with_one_token()
    {
        using var runAi = RunAiConnection.Create(Tenants.Options(), _server);

        var results = await runAi.CreateClusterClientFactory<ResearcherClient>(new FixedSource([Cluster("two")])).ForEachClusterAsync(
            static (client, token) => client.Jobs.GetJobAsync("j", token), cancellationToken: Cancellation);

        Assert.Equal(["cluster-one.test", "two.test"], results.Select(result => result.Value));
        Assert.Single(_server.Requests, request => request.IsForToken);
    }

    private static void UpdateMax(ref int target, int value)
    {
        int current;
        while ((current = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, current) != current)
        {
        }
    }

    private sealed class FixedSource(IReadOnlyList<ClusterEndpoint> clusters) : IClusterEndpointSource
    {
        public Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken) => Task.FromResult(clusters);
    }
}
