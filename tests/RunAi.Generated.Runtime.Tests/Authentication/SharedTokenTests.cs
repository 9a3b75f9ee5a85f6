using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Replicas that share a store.</summary>
public sealed class SharedTokenTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly FakeServer _server = Tenants.Server(_ => Responses.Json("{}"));
    private readonly MemoryStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    private RunAiTokenSource Replica(Action<RunAiOptions>? configure = null)
    {
        var options = Tenants.Options();
        configure?.Invoke(options);
        return new RunAiTokenSource(
            options, new TokenSourceServices(() => _server.Client(), _time, NullLogger.Instance, _store), new AllowedOrigins([Tenants.ControlPlane]));
    }

    private static Task<string> GetAsync(RunAiTokenSource source) => source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation);

    [Fact]
    public async Task Two_replicas_need_one_request()
    {
        using var first = Replica();
        using var second = Replica();

        Assert.Equal(("token-1", "token-1"), (await GetAsync(first), await GetAsync(second)));
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task Another_application_has_another_token()
    {
        using var first = Replica();
        using var second = Replica(options => options.ClientId = "other");

        Assert.Equal(("token-1", "token-2"), (await GetAsync(first), await GetAsync(second)));
    }

    [Fact]
    public async Task The_age_of_a_stored_token_goes_on_counting()
    {
        using var first = Replica();
        await GetAsync(first);
        _time.Advance(TimeSpan.FromMinutes(30));
        using var second = Replica();
        await GetAsync(second);
        _time.Advance(TimeSpan.FromMinutes(29.5));

        Assert.Equal("token-2", await GetAsync(second));
    }

    [Fact]
    public async Task A_refused_token_does_not_come_back_from_the_store_but_a_younger_one_does()
    {
        using var first = Replica();
        using var second = Replica();
        await GetAsync(first);
        await GetAsync(second);
        _time.Advance(TimeSpan.FromMinutes(1));
        first.Invalidate("token-1");
        second.Invalidate("token-1");

        Assert.Equal(("token-2", "token-2"), (await GetAsync(first), await GetAsync(second)));
        Assert.Equal(2, _server.Requests.Count);
    }

    [Theory]
    [InlineData("bad\r\ntoken", 0, 1)]
    [InlineData("good", 0, -1)]
    [InlineData("good", 0, 1000)]
    [InlineData("good", -2, 1)]
    [InlineData("good", 1, 1)]
    public async Task A_stored_token_that_cannot_be_true_is_a_miss(string value, double hoursFromNow, double hours)
    {
        _store.Poison = new StoredToken(value, _time.GetUtcNow().AddHours(hoursFromNow), TimeSpan.FromHours(hours));
        using var replica = Replica();

        Assert.Equal("token-1", await GetAsync(replica));
    }

    [Fact]
    public async Task A_store_that_is_down_is_a_miss()
    {
        _store.Fault = new IOException("down");
        using var replica = Replica();

        Assert.Equal("token-1", await GetAsync(replica));
    }

    [Fact]
    public async Task A_store_that_hangs_costs_two_seconds_and_no_more()
    {
        _store.Hang = new TaskCompletionSource();
        using var replica = Replica();
        var call = GetAsync(replica);

        // It is asked once for a token and once to keep one; each time exactly its patience passes.
        for (var use = 1; use <= 2; use++)
        {
            while (_store.Calls < use)
            {
                Cancellation.ThrowIfCancellationRequested();
                await Task.Yield();
            }

            _time.Advance(SharedTokens.Patience);
        }

        Assert.Equal("token-1", await call);
    }

    [Fact]
    public async Task The_key_holds_neither_the_name_nor_the_secret()
    {
        using var replica = Replica();
        await GetAsync(replica);

        Assert.Matches("^RunAi.Generated:token:[0-9A-F]{64}$", Assert.Single(_store.Tokens).Key);
    }

    private sealed class MemoryStore : ITokenStore
    {
        private int _calls;

        public Dictionary<string, StoredToken> Tokens { get; } = [];

        public StoredToken? Poison { get; set; }

        public Exception? Fault { get; set; }

        public TaskCompletionSource? Hang { get; set; }

        public int Calls => Volatile.Read(ref _calls);

        public async ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken)
        {
            await EnterAsync();
            return Poison ?? Tokens.GetValueOrDefault(key);
        }

        public async ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken)
        {
            await EnterAsync();
            Tokens[key] = token;
        }

        private async Task EnterAsync()
        {
            Interlocked.Increment(ref _calls);
            if (Fault is not null)
                throw Fault;
            if (Hang is not null)
                await Hang.Task;
        }
    }
}
