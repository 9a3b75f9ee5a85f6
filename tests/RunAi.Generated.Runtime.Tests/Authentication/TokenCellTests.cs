using CsCheck;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public sealed class TokenCellTests : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(10);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly TwoClocks _clocks;
    private readonly TokenCell _cell;
    private Func<int, CancellationToken, Task<AccessToken>> _fetch;
    private int _fetches;

    public TokenCellTests()
    {
        _clocks = new TwoClocks(_time);
        _fetch = (number, _) => Task.FromResult(Token(number));
        _cell = new TokenCell(cancellationToken => _fetch(Interlocked.Increment(ref _fetches), cancellationToken), _clocks);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _cell.Dispose();

    private AccessToken Token(int number, TimeSpan? lifetime = null) => new($"token-{number}", lifetime ?? Lifetime, TokenClock.Read(_clocks));

    private async Task<string> GetAsync() => (await _cell.GetAsync(Cancellation)).Value;

    /// <summary>Waits for what a background task is about to do.</summary>
    private async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (!await condition())
        {
            Cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    [Fact]
    public async Task A_thousand_callers_share_one_request()
    {
        var gate = new TaskCompletionSource();
        _fetch = async (number, _) =>
        {
            await gate.Task;
            return Token(number);
        };

        var callers = Enumerable.Range(0, 1000).Select(_ => Task.Run(GetAsync, Cancellation)).ToArray();
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 1));
        gate.SetResult();

        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("token-1", token));
        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task A_fresh_token_is_given_without_waiting()
    {
        await GetAsync();

        Assert.True(_cell.GetAsync(Cancellation).IsCompletedSuccessfully);
        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_others_alone()
    {
        var gate = new TaskCompletionSource();
        _fetch = async (number, cancellationToken) =>
        {
            await gate.Task.WaitAsync(cancellationToken);
            return Token(number);
        };
        using var first = new CancellationTokenSource();
        var leader = _cell.GetAsync(first.Token).AsTask();
        var follower = _cell.GetAsync(Cancellation).AsTask();

        await first.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leader);
        gate.SetResult();
        Assert.Equal("token-1", (await follower).Value);
        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task A_caller_that_had_given_up_before_starts_no_request()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _cell.GetAsync(new CancellationToken(canceled: true)));

        Assert.Equal(0, _fetches);
    }

    [Fact]
    public async Task The_request_does_not_carry_the_context_of_its_first_caller()
    {
        var local = new AsyncLocal<string?> { Value = "caller" };
        string? seen = "not called";
        _fetch = (number, _) =>
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
        _fetch = async (number, _) =>
        {
            await gate.Task;
            return Token(number);
        };
        _time.Advance(Lifetime * 0.75);

        var calls = new[] { _cell.GetAsync(Cancellation), _cell.GetAsync(Cancellation) };

        Assert.All(calls, call => Assert.True(call.IsCompletedSuccessfully));
        Assert.Equal("token-1", (await calls[1]).Value);
        gate.SetResult();
        await UntilAsync(async () => await GetAsync() == "token-2");
        Assert.Equal(2, _fetches);
    }

    [Fact]
    public async Task Before_that_it_is_left_alone()
    {
        await GetAsync();
        _time.Advance((Lifetime * 0.75) - TimeSpan.FromSeconds(1));

        await GetAsync();

        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task A_renewal_that_fails_keeps_the_token_and_is_tried_again_after_a_pause()
    {
        await GetAsync();
        _fetch = (_, _) => throw new RunAiAuthenticationException("down");
        _time.Advance(Lifetime * 0.8);
        Assert.Equal("token-1", await GetAsync());
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 2));

        for (var call = 0; call < 100; call++)
            Assert.Equal("token-1", await GetAsync());
        Assert.Equal(2, _fetches);

        _fetch = (number, _) => Task.FromResult(Token(number));
        await UntilAsync(async () =>
        {
            _time.Advance(TokenCell.RenewalPause);
            return await GetAsync() == "token-3";
        });
    }

    [Fact]
    public async Task A_token_that_is_about_to_end_is_not_given_any_more()
    {
        await GetAsync();
        _time.Advance(Lifetime - TimeSpan.FromSeconds(60));

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task A_token_without_a_life_serves_those_who_waited_for_it()
    {
        _fetch = (number, _) => Task.FromResult(Token(number, TimeSpan.Zero));

        Assert.Equal("token-1", await GetAsync());
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task A_failure_reaches_everyone_who_waits_and_the_next_call_tries_again()
    {
        var gate = new TaskCompletionSource();
        _fetch = async (_, _) =>
        {
            await gate.Task;
            throw new RunAiAuthenticationException("down");
        };
        var callers = Enumerable.Range(0, 10).Select(_ => _cell.GetAsync(Cancellation).AsTask()).ToArray();
        gate.SetResult();

        foreach (var caller in callers)
            await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        _fetch = (number, _) => Task.FromResult(Token(number));
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task A_request_that_hangs_ends_after_its_timeout()
    {
        var never = new TaskCompletionSource<AccessToken>();
        _fetch = (_, _) => never.Task;
        var caller = _cell.GetAsync(Cancellation).AsTask();
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 1));

        _time.Advance(TokenCell.FlightTimeout);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        Assert.Contains("30 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_is_given_up_once()
    {
        var token = await GetAsync();
        _time.Advance(TokenCell.YoungestToGiveUp);

        Assert.True(_cell.Invalidate(token));
        Assert.False(_cell.Invalidate(token));
        Assert.Equal("token-2", await GetAsync());
        Assert.False(_cell.Invalidate(token));
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task A_token_that_is_brand_new_is_not_given_up()
    {
        var token = await GetAsync();
        _time.Advance(TokenCell.YoungestToGiveUp - TimeSpan.FromMilliseconds(1));

        Assert.False(_cell.Invalidate(token));
        Assert.Equal(token, await GetAsync());
    }

    [Fact]
    public async Task A_renewal_that_began_before_a_refusal_does_not_become_the_current_token()
    {
        var gate = new TaskCompletionSource();
        await GetAsync();
        _fetch = async (number, _) =>
        {
            await gate.Task;
            return Token(number);
        };
        _time.Advance(Lifetime * 0.8);
        await GetAsync();
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 2));

        _cell.Invalidate("token-1");
        _fetch = (number, _) => Task.FromResult(Token(number));
        Assert.Equal("token-3", await GetAsync());
        gate.SetResult();

        for (var call = 0; call < 100; call++)
            Assert.Equal("token-3", await GetAsync());
    }

    [Fact]
    public async Task Setting_the_clock_back_does_not_lengthen_a_life()
    {
        await GetAsync();
        _time.Advance(Lifetime);
        _clocks.CalendarShift = -Lifetime;

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task Time_that_passes_while_the_machine_sleeps_counts()
    {
        await GetAsync();
        _clocks.CalendarShift = Lifetime;

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task Disposing_ends_the_request_and_every_wait()
    {
        var never = new TaskCompletionSource<AccessToken>();
        _fetch = (_, _) => never.Task;
        var caller = _cell.GetAsync(Cancellation).AsTask();
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 1));

        _cell.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => caller);
        await Assert.ThrowsAsync<ObjectDisposedException>(GetAsync);
    }

    [Fact]
    public void For_every_lifetime_fresh_means_usable_and_usable_means_not_ended() =>
        Gen.Select(Gen.Long[0, AccessToken.LongestLifetime.Ticks * 2], Gen.Long[0, AccessToken.LongestLifetime.Ticks * 2]).Sample((lifetime, age) =>
        {
            var time = new FakeTimeProvider();
            var token = new AccessToken("t", TimeSpan.FromTicks(lifetime), TokenClock.Read(time));
            time.Advance(TimeSpan.FromTicks(age));

            var ended = age >= Math.Min(lifetime, AccessToken.LongestLifetime.Ticks);
            return (!token.IsFresh(time) || token.IsUsable(time)) && !(token.IsUsable(time) && ended);
        });

    /// <summary>A steady clock that can be advanced, and a calendar that can be set apart from it.</summary>
    private sealed class TwoClocks(FakeTimeProvider steady) : TimeProvider
    {
        public TimeSpan CalendarShift { get; set; }

        public override long TimestampFrequency => steady.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => steady.GetUtcNow() + CalendarShift;

        public override long GetTimestamp() => steady.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => steady.CreateTimer(callback, state, dueTime, period);
    }
}
