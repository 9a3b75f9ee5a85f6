using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>The keys and the ages of stored tokens.</summary>
public sealed class SharedTokenFetcherTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly RecordingStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<string> FetchAsync(Action<RunAiOptions>? configure = null, IssuedToken? current = null)
    {
        var options = Tenants.Options();
        configure?.Invoke(options);
        var services = new TokenSourceServices(() => throw new InvalidOperationException("No request is expected."), _time, NullLogger.Instance, _store);
        var fetcher = new SharedTokenFetcher(
            new SharedTokenStore(_store, services, Cancellation),
            new TokenSettings(options),
            _ => Task.FromResult(new IssuedToken("fetched", Hour, TokenClock.Read(_time))),
            new OriginRefusals(),
            _time);
        return (await fetcher.FetchAsync(new TokenRequestContext(default, current, default), Cancellation)).Value;
    }

    /// <summary>Stores a token that was requested some time ago.</summary>
    private void Store(string value, TimeSpan lifetime, TimeSpan age) => _store.Stored = new StoredToken(value, _time.GetUtcNow() - age, lifetime);

    public static TheoryData<string, Action<RunAiOptions>> OtherApplications => new()
    {
        { "client ID", options => options.ClientId = "other" },
        { "realm", options => options.Realm = "other" },
        { "control plane", options => options.Url = new Uri("https://other.test") },
        { "scope", options => options.TokenEndpoint.Scope = "other" },
        { "ID token", options => options.TokenEndpoint.UseIdToken = true },
        { "style", options => options.TokenEndpoint.Style = TokenEndpointStyle.OAuthForm },
        { "endpoint", options => options.TokenEndpoint.Address = new Uri("https://other.test/token") },
        { "discovery", options => options.TokenEndpoint.Style = TokenEndpointStyle.Discovery },
        { "authority", options => (options.TokenEndpoint.Style, options.Realm) = (TokenEndpointStyle.Discovery, "other") },
    };

    [Fact]
    public async Task Tokens_of_different_applications_have_different_keys()
    {
        await FetchAsync();
        foreach (var row in OtherApplications)
        {
            await FetchAsync(row.Data.Item2);
        }

        Assert.Equal(OtherApplications.Count + 1, _store.Keys.Distinct().Count());
        Assert.All(_store.Keys, key => Assert.Matches("^RunAi.Generated:token:[0-9A-F]{64}$", key));
    }

    [Fact]
    public async Task Replicas_with_different_secrets_share_a_key()
    {
        await FetchAsync();
        await FetchAsync(options => options.ClientSecret = "rotated");

        Assert.Single(_store.Keys.Distinct());
    }

    // The tolerance of five minutes counts as age, and a token is renewed after three quarters of its lifetime.
    [Theory]
    [InlineData(-300, true)]
    [InlineData(-300.001, false)]
    [InlineData(0, true)]
    [InlineData(2399.999, true)]
    [InlineData(2400, false)]
    [InlineData(4000, false)]
    public async Task Stored_token_is_used_until_its_renewal_is_due(double age, bool isUsed)
    {
        Store("stored", Hour, TimeSpan.FromSeconds(age));

        Assert.Equal(isUsed ? "stored" : "fetched", await FetchAsync());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(30 * 24 * 3600, true)]
    [InlineData((30 * 24 * 3600) + 1, false)]
    public async Task Stored_token_with_an_implausible_lifetime_is_not_used(double lifetime, bool isUsed)
    {
        Store("stored", TimeSpan.FromSeconds(lifetime), TimeSpan.Zero);

        Assert.Equal(isUsed ? "stored" : "fetched", await FetchAsync());
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public async Task Stored_JWT_is_used_up_to_a_minute_before_its_expiry(int seconds, bool isUsed)
    {
        var token = Jwt.Create($$"""{"exp":{{(_time.GetUtcNow() + TimeSpan.FromSeconds(seconds)).ToUnixTimeSeconds()}}}""");
        Store(token, Hour, TimeSpan.Zero);

        Assert.Equal(isUsed ? token : "fetched", await FetchAsync());
    }

    [Theory]
    [InlineData("stored", 0, false)]
    [InlineData("stored", 1, true)]
    [InlineData("stored", -1, false)]
    [InlineData("current", 1, false)]
    public async Task Stored_token_replaces_only_an_older_one(string value, int newer, bool isUsed)
    {
        var current = new IssuedToken("current", Hour, TokenClock.Read(_time), _time.GetUtcNow() - TimeSpan.FromMinutes(10));
        Store(value, Hour, TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(newer));

        Assert.Equal(isUsed ? value : "fetched", await FetchAsync(current: current));
    }

    private sealed class RecordingStore : ITokenStore
    {
        public ConcurrentQueue<string> Keys { get; } = new();

        public StoredToken? Stored { get; set; }

        public ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken)
        {
            Keys.Enqueue(key);
            return ValueTask.FromResult(Stored);
        }

        public ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
