using CsCheck;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public sealed class TokenCacheTests : TokenCacheFixture
{
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
    public async Task A_fresh_token_is_given_without_waiting()
    {
        await GetAsync();

        Assert.True(Cache.GetAsync(Cancellation).IsCompletedSuccessfully);
        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_others_alone()
    {
        var gate = new TaskCompletionSource();
        Fetch = async (number, cancellationToken) =>
        {
            await gate.Task.WaitAsync(cancellationToken);
            return Token(number);
        };
        using var first = new CancellationTokenSource();
        var leader = Cache.GetAsync(first.Token).AsTask();
        var follower = Cache.GetAsync(Cancellation).AsTask();

        await first.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leader);
        gate.SetResult();
        Assert.Equal("token-1", (await follower).Value);
        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task A_caller_that_had_given_up_before_starts_no_request()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Cache.GetAsync(new CancellationToken(canceled: true)));

        Assert.Equal(0, Fetches);
    }

    [Fact]
    public async Task The_request_does_not_carry_the_context_of_its_first_caller()
    {
        var local = new AsyncLocal<string?> { Value = "caller" };
        string? seen = "not called";
        Fetch = (number, _) =>
        {
            seen = local.Value;
            return Task.FromResult(Token(number));
        };

        await GetAsync();

        Assert.Null(seen);
    }

    [Fact]
    public async Task From_three_quarters_of_its_life_the_token_is_renewed_in_the_background()
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
    public async Task Before_that_it_is_left_alone()
    {
        await GetAsync();
        Time.Advance((Lifetime * 0.75) - TimeSpan.FromSeconds(1));

        await GetAsync();

        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task A_token_that_is_about_to_end_is_not_given_any_more()
    {
        await GetAsync();
        Time.Advance(Lifetime - TimeSpan.FromSeconds(60));

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task Setting_the_clock_back_does_not_lengthen_a_life()
    {
        await GetAsync();
        Time.Advance(Lifetime);
        Clocks.CalendarShift = -Lifetime;

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task Time_that_passes_while_the_machine_sleeps_counts()
    {
        await GetAsync();
        Clocks.CalendarShift = Lifetime;

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public void For_every_lifetime_and_jitter_fresh_means_usable_and_usable_means_not_ended() =>
        Gen.Select(Gen.Long[1, IssuedToken.LongestLifetime.Ticks * 2], Gen.Long[0, IssuedToken.LongestLifetime.Ticks * 2], Gen.Double[-1, 1]).Sample((lifetime, age, jitter) =>
        {
            var time = new FakeTimeProvider();
            var token = new AccessToken(new IssuedToken("t", TimeSpan.FromTicks(lifetime), TokenClock.Read(time)), time, jitter);
            time.Advance(TimeSpan.FromTicks(age));

            var ended = age >= Math.Min(lifetime, IssuedToken.LongestLifetime.Ticks);
            return (!token.IsFresh || token.IsUsable) && !(token.IsUsable && ended);
        });

    [Theory]
    [InlineData(600, 1, 480)]
    [InlineData(600, -1, 420)]
    [InlineData(36000, 1, 27600)]
    [InlineData(36000, 0, 27000)]
    public void The_renewal_is_moved_by_a_twentieth_of_the_life_and_ten_minutes_at_most(int lifetime, double jitter, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), AccessToken.GetFreshness(TimeSpan.FromSeconds(lifetime), jitter));
}
