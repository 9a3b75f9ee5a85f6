using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication.Replica;
using RunAi.Generated.Authentication.Tests.TokenStore;
using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.Worker;
using RunAi.Generated.Worker.Leases;
using StackExchange.Redis;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>Tests replicas of the worker that share a token and a lease in a real server with the Redis protocol.</summary>
public sealed class ReplicaTests(SampleFixture fixture, RedisServer redis) : IClassFixture<SampleFixture>, IClassFixture<RedisServer>, IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan UntilNight = TimeSpan.FromHours(16);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly string _keys = Directory.CreateTempSubdirectory("RunAi.Generated.Worker.").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Removes the leases of other tests.</summary>
    public async ValueTask InitializeAsync()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        await connection.GetDatabase().KeyDeleteAsync([RedisRunLease.GetKey("2026-01-02T02:00Z"), RedisRunLease.GetKey("2026-01-03T02:00Z")]);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_keys, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task One_of_two_replicas_acts()
    {
        var workspace = await fixture.SubmitWorkspaceAsync("shared", "vision", 1, Cancellation);
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        await Task.WhenAll(first.Clock.WaitForDelayAsync(UntilNight, Cancellation), second.Clock.WaitForDelayAsync(UntilNight, Cancellation));

        first.Clock.Advance(UntilNight);
        await first.Clock.WaitForDelayAsync(Day, Cancellation);
        second.Clock.Advance(UntilNight);
        await second.Clock.WaitForDelayAsync(Day, Cancellation);

        Assert.Contains(first.Log.Messages, message => message.StartsWith("Suspended the Workspace 'shared'", StringComparison.Ordinal));
        Assert.Contains("Another replica has completed the run 2026-01-02T02:00Z.", second.Log.Messages);
        Assert.Single(fixture.Sandbox.Requests, request => request.Path.EndsWith($"/{workspace.WorkloadId}/suspend", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Replica_takes_over_from_one_that_has_ended()
    {
        await fixture.SubmitWorkspaceAsync("orphan", "language", 1, Cancellation);
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var key = RedisRunLease.GetKey("2026-01-03T02:00Z");
        await connection.GetDatabase().StringSetAsync(key, "a replica that has ended");
        await using var worker = await StartAsync();
        await worker.Clock.WaitForDelayAsync(UntilNight, Cancellation);
        await connection.GetDatabase().StringSetAsync(RedisRunLease.GetKey("2026-01-02T02:00Z"), "completed");
        worker.Clock.Advance(UntilNight);
        await worker.Clock.WaitForDelayAsync(Day, Cancellation);

        worker.Clock.Advance(Day);
        await worker.Clock.WaitForDelayAsync(Lease, Cancellation);
        Assert.Contains("Another replica has the lease of the run 2026-01-03T02:00Z. It is tried again in 00:05:00.", worker.Log.Messages);

        // The lease expires.
        await connection.GetDatabase().KeyDeleteAsync(key);
        worker.Clock.Advance(Lease);
        await worker.Clock.WaitForDelayAsync(Day - Lease, Cancellation);

        Assert.Contains(worker.Log.Messages, message => message.StartsWith("Suspended the Workspace 'orphan'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Replicas_share_one_token()
    {
        // A token is not shared if the clocks of the replica and of the server differ.
        await using var current = new SampleFixture(DateTimeOffset.UtcNow);
        await current.InitializeAsync();
        await using var first = await StartAsync(current, static services =>
        {
            var type = services.Last(service => service.ServiceType == typeof(IDistributedCache)).ImplementationType!;
            services.AddSingleton(provider => new SignalingCache((IDistributedCache)ActivatorUtilities.CreateInstance(provider, type)));
            services.AddSingleton<IDistributedCache>(static provider => provider.GetRequiredService<SignalingCache>());
        });
        await WarmUpAsync(first);
        Assert.Equal(HealthStatus.Healthy, (await first.CheckHealthAsync()).Status);
        await first.Services.GetRequiredService<SignalingCache>().Used.WaitAsync(Cancellation);
        var requests = current.Sandbox.TokenRequests;

        await using var second = await StartAsync(current);
        await WarmUpAsync(second);
        Assert.Equal(HealthStatus.Healthy, (await second.CheckHealthAsync()).Status);

        Assert.Equal(requests, current.Sandbox.TokenRequests);
    }

    [Fact]
    public async Task Lease_has_one_owner_until_it_is_released_completed_or_lost()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var options = Options.Create(new WorkerOptions());
        var (first, second) = (new RedisRunLease(connection, options), new RedisRunLease(connection, options));

        Assert.Equal(LeaseState.Acquired, await first.AcquireAsync("lease"));
        Assert.Equal(LeaseState.Held, await second.AcquireAsync("lease"));
        Assert.Equal((true, false), (await first.RenewAsync("lease"), await second.RenewAsync("lease")));
        Assert.InRange((await connection.GetDatabase().KeyTimeToLiveAsync(RedisRunLease.GetKey("lease")))!.Value, TimeSpan.FromMinutes(4), Lease);

        await second.ReleaseAsync("lease");
        Assert.Equal(LeaseState.Held, await second.AcquireAsync("lease"));
        await first.ReleaseAsync("lease");
        Assert.Equal(LeaseState.Acquired, await second.AcquireAsync("lease"));
        Assert.False(await first.RenewAsync("lease"));

        await second.CompleteAsync("lease");
        Assert.Equal(LeaseState.Completed, await first.AcquireAsync("lease"));
        Assert.False(await second.RenewAsync("lease"));
    }

    // Connects and creates the keys first, because a cold start can take longer than the timeout of the store.
    private static async Task WarmUpAsync(WorkerHost worker)
    {
        await worker.Services.GetRequiredService<IDistributedCache>().GetAsync("warm-up", Cancellation);
        worker.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("warm-up").Protect([1]);
    }

    private Task<WorkerHost> StartAsync(SampleFixture? other = null, Action<IServiceCollection>? addServices = null) =>
        WorkerHost.StartAsync(other ?? fixture, null, addServices, ("Redis", redis.Address), ("KeyDirectory", _keys));
}
