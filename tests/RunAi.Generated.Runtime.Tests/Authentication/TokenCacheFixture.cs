using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>A token cache with a clock that the test controls and requests that the test completes.</summary>
public abstract class TokenCacheFixture : IDisposable
{
    private int _fetches;

    protected TokenCacheFixture()
    {
        Clocks = new DualClockTimeProvider(Time);
        Fetch = (number, _) => Task.FromResult(Token(number));
        Context = new TokenCacheContext(Clocks, () => 0);
        Cache = new TokenCache((_, cancellationToken) => Fetch(Interlocked.Increment(ref _fetches), cancellationToken), Context, new OriginRefusals());
    }

    protected static TimeSpan Lifetime { get; } = TimeSpan.FromHours(10);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private protected DualClockTimeProvider Clocks { get; }

    private protected TokenCacheContext Context { get; }

    private protected TokenCache Cache { get; }

    /// <summary>Gets or sets the function that completes a request; its argument is the number of the request.</summary>
    private protected Func<int, CancellationToken, Task<IssuedToken>> Fetch { get; set; }

    /// <summary>Gets the number of requests.</summary>
    protected int Fetches => Volatile.Read(ref _fetches);

    public void Dispose()
    {
        Context.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected IssuedToken Token(int number, TimeSpan? lifetime = null) => new($"token-{number}", lifetime ?? Lifetime, TokenClock.Read(Clocks));

    protected async Task<string> GetAsync() => (await Cache.GetAsync(Cancellation)).Value;

    /// <summary>Waits for the effect of a background task.</summary>
    protected static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (!await condition())
        {
            Cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
