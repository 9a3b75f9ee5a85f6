using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>Many clusters of one tenant.</summary>
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

    /// <summary>A tenant with the configured cluster "one" and a source that knows others.</summary>
    private ServiceProvider Provider(Func<ClusterEndpoint[]> known)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddRunAi(Tenants.Configure)
            .AddClusterSource((_, _) =>
            {
                _listings++;
                return Task.FromResult<IEnumerable<ClusterEndpoint>>(known());
            })
            .AddResearcherClient();
        services.UseServer(_server);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static IClusterClientFactory<IResearcherClient> GetClusterFactory(ServiceProvider provider) => provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>();

    private static Task<string> CallAsync(IResearcherClient client, CancellationToken cancellationToken) => client.GetJobAsync("j", cancellationToken);

    [Fact]
    public async Task A_cluster_that_a_source_knows_is_found_by_its_name()
    {
        await using var provider = Provider(() => [Cluster("two")]);

        var client = await GetClusterFactory(provider).CreateAsync("TWO", Cancellation);

        Assert.Equal("two.test", await client.GetJobAsync("j", Cancellation));
        Assert.Equal("Bearer token-1", _server.Requests.Last().Authorization);
    }

    [Fact]
    public async Task A_configured_cluster_is_found_without_asking_a_source()
    {
        await using var provider = Provider(() => throw new InvalidOperationException());

        var client = await GetClusterFactory(provider).CreateAsync("one", Cancellation);

        Assert.Equal("cluster-one.test", await client.GetJobAsync("j", Cancellation));
    }

    [Fact]
    public async Task Configured_clusters_go_before_those_of_sources()
    {
        await using var provider = Provider(() => [Cluster("One"), Cluster("two")]);

        var clusters = await GetClusterFactory(provider).GetClustersAsync(Cancellation);

        Assert.Equal([new("one", Tenants.Cluster), Cluster("two")], clusters);
    }

    [Fact]
    public async Task An_unknown_cluster_lists_all_that_are_known()
    {
        await using var provider = Provider(() => [Cluster("two")]);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => GetClusterFactory(provider).CreateAsync("three", Cancellation));

        Assert.StartsWith("There is no cluster 'three'. Known clusters: one, two.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_source_answered_is_remembered_for_a_minute()
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
    public async Task A_source_that_failed_is_asked_again()
    {
        var failures = 1;
        await using var provider = Provider(() => failures-- > 0 ? throw new HttpRequestException("down") : [Cluster("two")]);

        await Assert.ThrowsAsync<HttpRequestException>(() => GetClusterFactory(provider).CreateAsync("two", Cancellation));

        Assert.NotNull(await GetClusterFactory(provider).CreateAsync("two", Cancellation));
    }

    [Fact]
    public async Task An_address_that_is_not_safe_is_refused_even_if_a_source_gives_it()
    {
        await using var provider = Provider(() => [new("two", new Uri("http://two.test/"))]);

        await Assert.ThrowsAsync<ArgumentException>(() => GetClusterFactory(provider).CreateAsync("two", Cancellation));
    }

    /// <summary>The clusters belong to the tenant that they were listed for: the token of another one must not be sent to them.</summary>
    [Fact]
    public async Task Clusters_that_were_listed_for_one_tenant_do_not_receive_the_token_of_another()
    {
        await using var provider = Provider(() => [Cluster("two")]);
        var client = await GetClusterFactory(provider).CreateAsync("two", Cancellation);
        await client.GetJobAsync("j", Cancellation);
        var source = provider.GetRequiredService<RunAiTokenSource>();

        source.Update(OtherTenant());

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetJobAsync("j", Cancellation));
        Assert.Throws<ArgumentException>(() => GetClusterFactory(provider).Create(Cluster("two").Address));
        Assert.Single(_server.Requests, request => request.Uri.Host == "two.test");
    }

    [Fact]
    public async Task A_listing_during_which_the_tenant_changes_is_repeated_for_the_new_one()
    {
        ServiceProvider? provider = null;
        provider = Provider(() =>
        {
            if (_listings > 1)
                return [Cluster("three")];
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
    public async Task One_call_goes_to_all_clusters_with_one_token()
    {
        await using var provider = Provider(() => [Cluster("two"), Cluster("three")]);

        var results = await GetClusterFactory(provider).ForEachClusterAsync(CallAsync, cancellationToken: Cancellation);

        Assert.Equal(["one", "two", "three"], results.Select(result => result.Cluster.Name));
        Assert.Equal(["cluster-one.test", "two.test", "three.test"], results.Select(result => result.Value));
        Assert.Single(_server.Requests, request => request.IsForToken);
    }

    [Fact]
    public async Task A_cluster_that_fails_takes_nothing_from_the_others()
    {
        _respond = request => request.Uri.Host switch
        {
            "two.test" => Responses.Empty(HttpStatusCode.ServiceUnavailable),
            "three.test" => throw new HttpRequestException("down"),
            _ => Responses.Text("job", "text/plain"),
        };
        await using var provider = Provider(() => [Cluster("two"), Cluster("three"), new("four", new Uri("http://four.test/"))]);

        var results = await GetClusterFactory(provider).ForEachClusterAsync(CallAsync, cancellationToken: Cancellation);

        Assert.Equal([null, typeof(RunAiApiException), typeof(HttpRequestException), typeof(ArgumentException)], results.Select(result => result.Error?.GetType()));
        Assert.Equal((true, "job"), (results[0].Succeeded, results[0].Value));
    }

    [Fact]
    public async Task A_call_that_times_out_is_its_clusters_own_failure()
    {
        await using var provider = Provider(() => [Cluster("two")]);

        var results = await GetClusterFactory(provider).ForEachClusterAsync(
            async (client, token) => await CallAsync(client, token) is "two.test" ? throw new TaskCanceledException() : "job", cancellationToken: Cancellation);

        Assert.Equal([null, typeof(TaskCanceledException)], results.Select(result => result.Error?.GetType()));
    }

    [Fact]
    public async Task No_more_calls_than_allowed_are_on_their_way()
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
    public async Task Cancelling_ends_the_whole()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var provider = Provider(() => [Cluster("two")]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GetClusterFactory(provider).ForEachClusterAsync<IResearcherClient, string>(
            async (_, token) =>
            {
                await source.CancelAsync();
                throw new HttpRequestException("torn");
            },
            cancellationToken: source.Token));
    }

    [Fact]
    public async Task Without_a_container_clusters_are_called_alike()
    {
        using var runAi = RunAiConnection.Create(Tenants.Options(), _server);

        var results = await runAi.CreateClusterClientFactory<ResearcherClient>(new FixedSource([Cluster("two")])).ForEachClusterAsync(
            static (client, token) => client.GetJobAsync("j", token), cancellationToken: Cancellation);

        Assert.Equal(["cluster-one.test", "two.test"], results.Select(result => result.Value));
        Assert.Single(_server.Requests, request => request.IsForToken);
    }

    private static void UpdateMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }

    private sealed class FixedSource(IReadOnlyList<ClusterEndpoint> clusters) : IClusterEndpointSource
    {
        public Task<IReadOnlyList<ClusterEndpoint>> GetClustersAsync(CancellationToken cancellationToken) => Task.FromResult(clusters);
    }
}
