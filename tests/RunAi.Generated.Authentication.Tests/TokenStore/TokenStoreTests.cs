using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.Authentication.Tests.Support;
using RunAi.Generated.TokenStore;

namespace RunAi.Generated.Authentication.Tests.TokenStore;

/// <summary>Tests replicas that share a token through a real server.</summary>
public sealed class TokenStoreTests(RedisServer redis) : IClassFixture<RedisServer>, IAsyncLifetime
{
    private readonly string _keys = Directory.CreateTempSubdirectory("runai-keys").FullName;
    private TokenIssuer? _issuer;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private TokenIssuer Issuer => _issuer!;

    public async ValueTask InitializeAsync() => _issuer = await TokenIssuer.StartAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        await Issuer.DisposeAsync();
        Directory.Delete(_keys, recursive: true);
    }

    [Fact]
    public async Task Two_processes_need_one_token_request()
    {
        var first = await RunReplicaAsync();
        var second = await RunReplicaAsync();

        Assert.Equal(("token-1", "token-1", 1), (first, second, Issuer.Issued));
    }

    [Fact]
    public async Task Stored_entry_does_not_show_the_token()
    {
        await using var services = Services();
        var cache = services.GetRequiredService<IDistributedCache>();
        await new DistributedTokenStore(cache, services.GetRequiredService<IDataProtectionProvider>())
            .SetAsync("secrecy", new StoredToken("canary-token", DateTimeOffset.UtcNow, TimeSpan.FromHours(1)), Cancellation);

        var entry = await cache.GetAsync("secrecy", Cancellation);

        Assert.NotNull(entry);
        Assert.DoesNotContain("canary", System.Text.Encoding.Latin1.GetString(entry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stored_token_is_read_unchanged()
    {
        await using var services = Services();
        var store = Store(services);
        var requestedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        await store.SetAsync("round", new StoredToken("a.b-c", requestedAt, TimeSpan.FromHours(1)), Cancellation);
        var stored = await store.GetAsync("round", Cancellation);

        Assert.Equal(("a.b-c", requestedAt, TimeSpan.FromHours(1)), (stored!.Value, stored.RequestedAt, stored.Lifetime));
    }

    [Fact]
    public async Task Entry_that_was_copied_to_another_key_is_a_miss()
    {
        await using var services = Services();
        var (store, cache) = (Store(services), services.GetRequiredService<IDistributedCache>());
        await store.SetAsync("mine", new StoredToken("t", DateTimeOffset.UtcNow, TimeSpan.FromHours(1)), Cancellation);

        await cache.SetAsync("theirs", (await cache.GetAsync("mine", Cancellation))!, Cancellation);

        Assert.Null(await store.GetAsync("theirs", Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"access_token\":\"t\"}")]
    public async Task Entry_that_is_not_encrypted_is_a_miss(string text)
    {
        await using var services = Services();
        await services.GetRequiredService<IDistributedCache>().SetStringAsync("poisoned", text, Cancellation);

        Assert.Null(await Store(services).GetAsync("poisoned", Cancellation));
    }

    private static DistributedTokenStore Store(IServiceProvider services) =>
        new(services.GetRequiredService<IDistributedCache>(), services.GetRequiredService<IDataProtectionProvider>());

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddStackExchangeRedisCache(options => options.Configuration = redis.Address);
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(_keys)).SetApplicationName("replica");
        return services.BuildServiceProvider();
    }

    private async Task<string> RunReplicaAsync()
    {
        var replica = Path.Combine(AppContext.BaseDirectory, "RunAi.Generated.Authentication.Replica.dll");
        var run = await ServerProcess.TryRunAsync("dotnet", [replica, Issuer.Address.AbsoluteUri, redis.Address, _keys], Cancellation);
        return run!.AssertExitCode(0).Output.Trim();
    }
}
