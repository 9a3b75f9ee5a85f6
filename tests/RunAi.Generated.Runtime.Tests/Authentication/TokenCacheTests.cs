using CsCheck;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public sealed class TokenCacheTests : TokenCacheFixture
{
    private static readonly long MaxLifetime = IssuedToken.LongestLifetime.Ticks;

    [Fact]
    public async Task A_thousand_callers_share_one_request()
    {
        var gate = new TaskCompletionSource();
        Fetch = async (number, _) =>
        {
            await gate.Task;
            return Token(number);
        };

        var callers = Enumerable.Range(0, 1000).Select(_ => Task.Run(GetAsync, Cancellation)).ToArray();
        await UntilAsync(() => Task.FromResult(Fetches == 1));
        gate.SetResult();

        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("token-1", token));
        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task Fresh_token_is_returned_synchronously()
    {
        await GetAsync();

        Assert.True(Cache.GetAsync(Cancellation).IsCompletedSuccessfully);
        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task Canceled_caller_does_not_affect_the_others()
    {
        var gate = new TaskCompletionSource();
        Fetch = async (number, cancellationToken) =>
        {
            await gate.Task.WaitAsync(cancellationToken);
            return Token(number);
        };
        using var first = new CancellationTokenSource();
        var firstCall = Cache.GetAsync(first.Token).AsTask();
        var secondCall = Cache.GetAsync(Cancellation).AsTask();

        await first.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => firstCall);
        gate.SetResult();
        Assert.Equal("token-1", (await secondCall).Value);
        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task Caller_that_is_already_canceled_starts_no_request()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Cache.GetAsync(new CancellationToken(canceled: true)));

        Assert.Equal(0, Fetches);
    }

    [Fact]
    public async Task Token_request_does_not_carry_the_execution_context_of_its_caller()
    {
        var local = new AsyncLocal<string?> { Value = "caller" };
        var received = "not called";
        Fetch = (number, _) =>
        {
            received = local.Value;
            return Task.FromResult(Token(number));
        };

        await GetAsync();

        Assert.Null(received);
    }

    [Fact]
    public async Task Token_is_renewed_in_the_background_after_three_quarters_of_its_lifetime()
    {
        var gate = new TaskCompletionSource();
        await GetAsync();
        Fetch = async (number, _) =>
        {
            await gate.Task;
            return Token(number);
        };
        Time.Advance(Lifetime * 0.75);

        var calls = new[] { Cache.GetAsync(Cancellation), Cache.GetAsync(Cancellation) };

        Assert.All(calls, call => Assert.True(call.IsCompletedSuccessfully));
        Assert.Equal("token-1", (await calls[1]).Value);
        gate.SetResult();
        await UntilAsync(async () => await GetAsync() == "token-2");
        Assert.Equal(2, Fetches);
    }

    [Fact]
    public async Task Token_is_not_renewed_before_three_quarters_of_its_lifetime()
    {
        await GetAsync();
        Time.Advance((Lifetime * 0.75) - TimeSpan.FromSeconds(1));

        await GetAsync();

        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task Token_is_not_returned_shortly_before_its_expiry()
    {
        await GetAsync();
        Time.Advance(Lifetime - TimeSpan.FromSeconds(60));

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task Setting_the_clock_back_does_not_extend_the_lifetime()
    {
        await GetAsync();
        Time.Advance(Lifetime);
        Clocks.WallClockShift = -Lifetime;

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task Age_of_a_token_includes_the_time_that_the_machine_sleeps()
    {
        await GetAsync();
        Clocks.WallClockShift = Lifetime;

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public void Fresh_tokens_are_usable_and_usable_tokens_have_not_expired() =>
        Gen.Select(Gen.Long[1, MaxLifetime * 2], Gen.Long[0, MaxLifetime * 2], Gen.Double[-1, 1]).Sample((lifetime, age, jitter) =>
        {
            var time = new FakeTimeProvider();
            var token = new AccessToken(new IssuedToken("t", TimeSpan.FromTicks(lifetime), TokenClock.Read(time)), time, jitter);
            time.Advance(TimeSpan.FromTicks(age));

            var hasExpired = age >= Math.Min(lifetime, MaxLifetime);
            return (!token.IsFresh || token.IsUsable) && !(token.IsUsable && hasExpired);
        });

    [Theory]
    [InlineData(600, 1, 480)]
    [InlineData(600, -1, 420)]
    [InlineData(36000, 1, 27600)]
    [InlineData(36000, 0, 27000)]
    public void Renewal_is_jittered_by_a_twentieth_of_the_lifetime_up_to_ten_minutes(int lifetime, double jitter, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), AccessToken.GetFreshness(TimeSpan.FromSeconds(lifetime), jitter));
}
