using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>A token cell whose time stands still and whose requests are answered by the test.</summary>
public abstract class TokenCacheFixture : IDisposable
{
    private int _fetches;

    protected TokenCacheFixture()
    {
        Clock = new DualClockTimeProvider(Time);
        Fetch = (number, _) => Task.FromResult(Token(number));
        Context = new TokenCellContext(Clock, () => 0);
        Cell = new TokenCell((_, cancellationToken) => Fetch(Interlocked.Increment(ref _fetches), cancellationToken), Context);
    }

    protected static TimeSpan Lifetime { get; } = TimeSpan.FromHours(10);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private protected DualClockTimeProvider Clock { get; }

    private protected TokenCellContext Context { get; }

    private protected TokenCell Cell { get; }

    /// <summary>What answers the next request; it gets the request's number.</summary>
    private protected Func<int, CancellationToken, Task<IssuedToken>> Fetch { get; set; }

    /// <summary>How many requests there have been.</summary>
    protected int Fetches => Volatile.Read(ref _fetches);

    public void Dispose()
    {
        Context.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected IssuedToken Token(int number, TimeSpan? lifetime = null) => new($"token-{number}", lifetime ?? Lifetime, TokenClock.Read(Clock));

    protected async Task<string> GetAsync() => (await Cell.GetAsync(Cancellation)).Value;

    /// <summary>Waits for what a background task is about to do.</summary>
    protected static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (!await condition())
        {
            Cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
