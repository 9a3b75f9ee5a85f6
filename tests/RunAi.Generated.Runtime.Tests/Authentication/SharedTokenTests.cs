using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests replicas that share a token store.</summary>
public sealed partial class SharedTokenTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly MemoryStore _store = new();
    private readonly FakeServer _server;
    private int _lifetime = 3600;
    private int _tokens;
    private DateTimeOffset? _date;

    public SharedTokenTests() => _server = new FakeServer(_ =>
    {
        var response = Responses.Token($"token-{Interlocked.Increment(ref _tokens)}", expiresIn: _lifetime);
        response.Headers.Date = _date;
        return response;
    });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    private RunAiTokenSource CreateReplica(Action<RunAiOptions>? configure = null, TimeSpan clockAhead = default)
    {
        var options = Tenants.Options();
        configure?.Invoke(options);
        var clock = new DualClockTimeProvider(_time) { WallClockShift = clockAhead };
        return new RunAiTokenSource(options, new TokenSourceServices(() => _server.Client(), clock, NullLogger.Instance, _store));
    }

    private static Task<string> GetAsync(RunAiTokenSource source) => source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation);

    /// <summary>Gets a token and waits until it is stored, which happens in the background.</summary>
    private async Task<string> GetAndStoreAsync(RunAiTokenSource source)
    {
        var token = await GetAsync(source);
        await UntilAsync(() => _store.Tokens.Values.Any(stored => stored.Value == token));
        return token;
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            Cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    [Fact]
    public async Task Two_replicas_need_one_token_request()
    {
        using var first = CreateReplica();
        using var second = CreateReplica();

        Assert.Equal(("token-1", "token-1"), (await GetAndStoreAsync(first), await GetAsync(second)));
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task Applications_do_not_share_tokens()
    {
        using var first = CreateReplica();
        using var second = CreateReplica(options => options.ClientId = "other");

        Assert.Equal(("token-1", "token-2"), (await GetAndStoreAsync(first), await GetAsync(second)));
    }

    [Fact]
    public async Task Age_of_a_stored_token_includes_the_time_before_it_was_read()
    {
        using var first = CreateReplica();
        await GetAndStoreAsync(first);
        _time.Advance(TimeSpan.FromMinutes(30));
        using var second = CreateReplica();
        await GetAsync(second);
        _time.Advance(TimeSpan.FromMinutes(29.5));

        Assert.Equal("token-2", await GetAsync(second));
    }

    [Fact]
    public async Task Refused_token_is_not_read_from_the_store_but_a_newer_one_is()
    {
        using var first = CreateReplica();
        using var second = CreateReplica();
        await GetAndStoreAsync(first);
        await GetAsync(second);
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("token-2", await first.RenewAsync(Tenants.ControlPlane, "token-1", Cancellation));
        await UntilAsync(() => _store.Tokens.Values.Any(stored => stored.Value == "token-2"));
        Assert.Equal("token-2", await second.RenewAsync(Tenants.ControlPlane, "token-1", Cancellation));
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task Refused_token_is_not_read_from_the_store_after_a_reset()
    {
        _store.IsReadOnly = true;
        using var replica = CreateReplica();
        await GetAsync(replica);
        _store.Poison = new StoredToken("token-1", _time.GetUtcNow(), TimeSpan.FromHours(1));
        _time.Advance(TimeSpan.FromMinutes(1));
        await replica.RenewAsync(Tenants.ControlPlane, "token-1", Cancellation);

        replica.Reset();

        Assert.Equal("token-3", await GetAsync(replica));
    }

    [Fact]
    public async Task Renewal_does_not_read_the_current_token_from_the_store()
    {
        using var replica = CreateReplica();
        await GetAndStoreAsync(replica);
        _time.Advance(TimeSpan.FromMinutes(50));
        var entry = Assert.Single(_store.Tokens);
        _store.Poison = new StoredToken("token-1", entry.Value.RequestedAt.AddMinutes(50), TimeSpan.FromHours(1));

        await GetAsync(replica);

        await UntilAsync(() => _server.Requests.Count == 2);
        while (await GetAsync(replica) != "token-2")
        {
            await Task.Yield();
        }
    }

    [Theory]
    [InlineData("bad\r\ntoken", 0, 1)]
    [InlineData("good", 0, -1)]
    [InlineData("good", 0, 1000)]
    [InlineData("good", -2, 1)]
    [InlineData("good", 1, 1)]
    public async Task Implausible_stored_token_is_a_miss(string value, double hoursFromNow, double hours)
    {
        _store.Poison = new StoredToken(value, _time.GetUtcNow().AddHours(hoursFromNow), TimeSpan.FromHours(hours));
        using var replica = CreateReplica();

        Assert.Equal("token-1", await GetAsync(replica));
    }

    [Fact]
    public async Task Stored_JWT_that_has_expired_by_its_own_claims_is_a_miss()
    {
        var jwt = Jwt.Create(
            $$"""{"iat":{{_time.GetUtcNow().AddMinutes(-50).ToUnixTimeSeconds()}},"exp":{{_time.GetUtcNow().AddSeconds(20).ToUnixTimeSeconds()}}}""");
        _store.Poison = new StoredToken(jwt, _time.GetUtcNow(), TimeSpan.FromHours(1));
        using var replica = CreateReplica();

        Assert.Equal("token-1", await GetAsync(replica));
    }

    [Fact]
    public async Task Token_store_that_fails_is_a_miss()
    {
        _store.Fault = new IOException("down");
        using var replica = CreateReplica();

        Assert.Equal("token-1", await GetAsync(replica));
    }

    [Fact]
    public async Task Token_store_that_hangs_delays_one_request_by_two_seconds_and_none_for_a_minute()
    {
        _store.Hang = new TaskCompletionSource();
        using var replica = CreateReplica();
        var call = GetAsync(replica);
        await UntilAsync(() => _store.Calls == 1);
        Assert.False(call.IsCompleted);
        _time.Advance(SharedTokenStore.Timeout);
        Assert.Equal("token-1", await call);

        replica.Reset();
        Assert.Equal("token-2", await GetAsync(replica));
        Assert.Equal(1, _store.Calls);

        _store.Hang = null;
        _time.Advance(SharedTokenStore.Pause);
        replica.Reset();
        Assert.Equal("token-3", await GetAndStoreAsync(replica));
        Assert.Equal(3, _store.Calls);
    }

    [Fact]
    public async Task Callers_do_not_wait_until_a_token_is_stored()
    {
        _store.HangingWrite = new TaskCompletionSource();
        using var replica = CreateReplica();

        Assert.Equal("token-1", await GetAsync(replica));
        await UntilAsync(() => _store.Calls == 2);
        _store.HangingWrite.SetResult();
    }

    [Fact]
    public async Task Store_key_contains_neither_the_client_ID_nor_the_secret()
    {
        using var replica = CreateReplica();
        await GetAndStoreAsync(replica);

        Assert.Matches("^RunAi.Generated:token:[0-9A-F]{64}$", Assert.Single(_store.Tokens).Key);
    }

    private sealed class MemoryStore : ITokenStore
    {
        private int _calls;

        public ConcurrentDictionary<string, StoredToken> Tokens { get; } = new();

        public StoredToken? Poison { get; set; }

        public Exception? Fault { get; set; }

        public TaskCompletionSource? Hang { get; set; }

        public TaskCompletionSource? HangingWrite { get; set; }

        public bool IsReadOnly { get; set; }

        public int Calls => Volatile.Read(ref _calls);

        public async ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken)
        {
            await EnterAsync();
            return Poison ?? Tokens.GetValueOrDefault(key);
        }

        public async ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken)
        {
            await EnterAsync();
            if (HangingWrite is not null)
            {
                await HangingWrite.Task;
            }

            if (!IsReadOnly)
            {
                Tokens[key] = token;
            }
        }

        private async Task EnterAsync()
        {
            Interlocked.Increment(ref _calls);
            if (Fault is not null)
            {
                throw Fault;
            }

            if (Hang is not null)
            {
                await Hang.Task;
            }
        }
    }
}
