using CsCheck;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public sealed class TokenCellTests : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(10);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly TwoClocks _clocks;
    private readonly TokenCellContext _context;
    private readonly TokenCell _cell;
    private Func<int, CancellationToken, Task<IssuedToken>> _fetch;
    private int _fetches;

    public TokenCellTests()
    {
        _clocks = new TwoClocks(_time);
        _fetch = (number, _) => Task.FromResult(Token(number));
        _context = new TokenCellContext(_clocks, () => 0);
        _cell = new TokenCell((_, cancellationToken) => _fetch(Interlocked.Increment(ref _fetches), cancellationToken), _context);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _context.Dispose();

    private IssuedToken Token(int number, TimeSpan? lifetime = null) => new($"token-{number}", lifetime ?? Lifetime, TokenClock.Read(_clocks));

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
        _fetch = (_, _) => throw new RunAiAuthenticationException("down") { IsTransient = true };
        _time.Advance(Lifetime * 0.8);
        Assert.Equal("token-1", await GetAsync());
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 2));

        for (var call = 0; call < 100; call++)
            Assert.Equal("token-1", await GetAsync());
        Assert.Equal(2, _fetches);

        _fetch = (number, _) => Task.FromResult(Token(number));
        await UntilAsync(async () =>
        {
            _time.Advance(RememberedFailure.FirstPause * 1.1);
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
    public async Task A_token_that_ended_before_it_arrived_is_given_to_nobody()
    {
        _fetch = (number, _) =>
        {
            var token = Token(number, TimeSpan.FromSeconds(20));
            _time.Advance(TimeSpan.FromSeconds(20));
            return Task.FromResult(token);
        };

        Assert.True((await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync)).IsTransient);
    }

    [Fact]
    public async Task During_the_pause_after_a_failure_callers_learn_of_it_at_once()
    {
        _fetch = (_, _) => throw new RunAiAuthenticationException("refused") { Error = "invalid_client" };
        var first = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        var second = _cell.GetAsync(Cancellation);

        Assert.True(second.IsFaulted);
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => second.AsTask());
        Assert.NotSame(first, error);
        Assert.Equal(("refused", "invalid_client", _time.GetUtcNow() + (RememberedFailure.FirstPauseOfRefusals * 1.05)), (error.Message, error.Error, error.RetryAt));
        Assert.Equal(1, _fetches);
    }

    [Theory]
    [InlineData(false, new[] { 30, 60, 120, 240, 300, 300 })]
    [InlineData(true, new[] { 1, 2, 4, 8, 16, 32, 60, 60 })]
    public async Task Pauses_double_up_to_a_limit(bool isTransient, int[] seconds)
    {
        _fetch = (_, _) => throw new RunAiAuthenticationException("no") { IsTransient = isTransient };
        await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        foreach (var pause in seconds)
        {
            var fetches = _fetches;
            _time.Advance(TimeSpan.FromSeconds(pause * 1.05) - TimeSpan.FromMilliseconds(1));
            await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);
            Assert.Equal(fetches, _fetches);
            _time.Advance(TimeSpan.FromMilliseconds(1));
            await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);
            Assert.Equal(fetches + 1, _fetches);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(7, 7)]
    [InlineData(86400, 300)]
    public async Task The_pause_that_an_endpoint_asks_for_counts_up_to_five_minutes(int asked, int seconds)
    {
        _fetch = (_, _) => throw new RunAiAuthenticationException("busy") { IsTransient = true, RetryAfter = TimeSpan.FromSeconds(asked) };
        await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromSeconds(seconds * 1.05), error.RetryAt);
    }

    [Fact]
    public async Task A_failure_of_any_other_kind_is_wrapped_without_its_text()
    {
        _fetch = (_, _) => throw new FormatException("secret text");

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        Assert.Equal("There is no token: asking for one failed with FormatException.", error.Message);
        Assert.IsType<FormatException>(error.InnerException);
    }

    [Fact]
    public async Task A_request_that_blocks_its_thread_ends_for_those_who_wait()
    {
        using var never = new ManualResetEventSlim();
        _fetch = (number, _) =>
        {
            never.Wait(CancellationToken.None);
            return Task.FromResult(Token(number));
        };
        var caller = _cell.GetAsync(Cancellation).AsTask();
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 1));

        _time.Advance(TokenCell.FlightTimeout);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        never.Set();
    }

    [Fact]
    public async Task After_disposing_even_a_fresh_token_is_given_to_nobody()
    {
        await GetAsync();

        _context.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(GetAsync);
    }

    [Fact]
    public async Task A_failure_that_nobody_waits_for_is_not_an_unobserved_exception()
    {
        var unobserved = 0;
        EventHandler<UnobservedTaskExceptionEventArgs> count = (_, seen) =>
        {
            if (seen.Exception.ToString().Contains("nobody hears this", StringComparison.Ordinal))
                Interlocked.Increment(ref unobserved);
        };
        TaskScheduler.UnobservedTaskException += count;
        await GetAsync();
        _fetch = (_, _) => throw new RunAiAuthenticationException("nobody hears this") { IsTransient = true };
        _time.Advance(Lifetime * 0.8);
        await GetAsync();
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 2));

        GC.Collect();
        GC.WaitForPendingFinalizers();

        TaskScheduler.UnobservedTaskException -= count;
        Assert.Equal(0, unobserved);
    }

    [Fact]
    public async Task A_failure_reaches_everyone_who_waits_and_is_tried_again_after_a_pause()
    {
        var gate = new TaskCompletionSource();
        _fetch = async (_, _) =>
        {
            await gate.Task;
            throw new RunAiAuthenticationException("down") { IsTransient = true };
        };
        var callers = Enumerable.Range(0, 10).Select(_ => _cell.GetAsync(Cancellation).AsTask()).ToArray();
        gate.SetResult();

        foreach (var caller in callers)
            await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        _fetch = (number, _) => Task.FromResult(Token(number));
        _time.Advance(RememberedFailure.FirstPause * 1.1);
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task A_request_that_hangs_ends_after_its_timeout()
    {
        var never = new TaskCompletionSource<IssuedToken>();
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
        var never = new TaskCompletionSource<IssuedToken>();
        _fetch = (_, _) => never.Task;
        var caller = _cell.GetAsync(Cancellation).AsTask();
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _fetches) == 1));

        _context.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => caller);
        await Assert.ThrowsAsync<ObjectDisposedException>(GetAsync);
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
        Assert.Equal(TimeSpan.FromSeconds(seconds), AccessToken.FreshFor(TimeSpan.FromSeconds(lifetime), jitter));

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
