using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public sealed class TokenCacheFailureTests : TokenCacheFixture
{
    [Fact]
    public async Task A_renewal_that_fails_keeps_the_token_and_is_tried_again_after_a_pause()
    {
        await GetAsync();
        Fetch = (_, _) => throw new RunAiAuthenticationException("down") { IsTransient = true };
        Time.Advance(Lifetime * 0.8);
        Assert.Equal("token-1", await GetAsync());
        await UntilAsync(() => Task.FromResult(Fetches == 2));

        for (var call = 0; call < 100; call++)
            Assert.Equal("token-1", await GetAsync());
        Assert.Equal(2, Fetches);

        Fetch = (number, _) => Task.FromResult(Token(number));
        await UntilAsync(async () =>
        {
            // Once the request is on its way, time stands still: it must not run into its timeout because its thread is slow.
            if (Fetches == 2)
                Time.Advance(FailureBackoff.FirstTransientPause * 1.1);
            return await GetAsync() == "token-3";
        });
    }

    [Fact]
    public async Task A_token_that_ended_before_it_arrived_is_given_to_nobody()
    {
        Fetch = (number, _) =>
        {
            var token = Token(number, TimeSpan.FromSeconds(20));
            Time.Advance(TimeSpan.FromSeconds(20));
            return Task.FromResult(token);
        };

        Assert.True((await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync)).IsTransient);
    }

    [Fact]
    public async Task During_the_pause_after_a_failure_callers_learn_of_it_at_once()
    {
        Fetch = (_, _) => throw new RunAiAuthenticationException("refused") { Error = "invalid_client" };
        var first = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        var second = Cache.GetAsync(Cancellation);

        Assert.True(second.IsFaulted);
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => second.AsTask());
        Assert.NotSame(first, error);
        Assert.Equal(("refused", "invalid_client", Time.GetUtcNow() + (FailureBackoff.FirstPermanentPause * 1.05)), (error.Message, error.Error, error.RetryAt));
        Assert.Equal(1, Fetches);
    }

    [Theory]
    [InlineData(false, new[] { 30, 60, 120, 240, 300, 300 })]
    [InlineData(true, new[] { 1, 2, 4, 8, 16, 32, 60, 60 })]
    public async Task Pauses_double_up_to_a_limit(bool isTransient, int[] seconds)
    {
        Fetch = (_, _) => throw new RunAiAuthenticationException("no") { IsTransient = isTransient };
        await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        foreach (var pause in seconds)
        {
            var fetches = Fetches;
            Time.Advance(TimeSpan.FromSeconds(pause * 1.05) - TimeSpan.FromMilliseconds(1));
            await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);
            Assert.Equal(fetches, Fetches);
            Time.Advance(TimeSpan.FromMilliseconds(1));
            await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);
            Assert.Equal(fetches + 1, Fetches);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(7, 7)]
    [InlineData(86400, 300)]
    public async Task The_pause_that_an_endpoint_asks_for_counts_up_to_five_minutes(int asked, int seconds)
    {
        Fetch = (_, _) => throw new RunAiAuthenticationException("busy") { IsTransient = true, RetryAfter = TimeSpan.FromSeconds(asked) };
        await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        Assert.Equal(Time.GetUtcNow() + TimeSpan.FromSeconds(seconds * 1.05), error.RetryAt);
    }

    [Fact]
    public async Task A_failure_of_any_other_kind_is_wrapped_without_its_text()
    {
        Fetch = (_, _) => throw new FormatException("secret text");

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        Assert.Equal("The token request failed with FormatException.", error.Message);
        Assert.IsType<FormatException>(error.InnerException);
    }

    [Fact]
    public async Task A_request_that_blocks_its_thread_ends_for_those_who_wait()
    {
        using var never = new ManualResetEventSlim();
        Fetch = (number, _) =>
        {
            never.Wait(CancellationToken.None);
            return Task.FromResult(Token(number));
        };
        var caller = Cache.GetAsync(Cancellation).AsTask();
        await UntilAsync(() => Task.FromResult(Fetches == 1));

        Time.Advance(TokenCache.RequestTimeout);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        never.Set();
    }

    [Fact]
    public async Task After_disposing_even_a_fresh_token_is_given_to_nobody()
    {
        await GetAsync();

        Context.Dispose();

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
        Fetch = (_, _) => throw new RunAiAuthenticationException("nobody hears this") { IsTransient = true };
        Time.Advance(Lifetime * 0.8);
        await GetAsync();
        await UntilAsync(() => Task.FromResult(Fetches == 2));

        GC.Collect();
        GC.WaitForPendingFinalizers();

        TaskScheduler.UnobservedTaskException -= count;
        Assert.Equal(0, unobserved);
    }

    [Fact]
    public async Task A_failure_reaches_everyone_who_waits_and_is_tried_again_after_a_pause()
    {
        var gate = new TaskCompletionSource();
        Fetch = async (_, _) =>
        {
            await gate.Task;
            throw new RunAiAuthenticationException("down") { IsTransient = true };
        };
        var callers = Enumerable.Range(0, 10).Select(_ => Cache.GetAsync(Cancellation).AsTask()).ToArray();
        gate.SetResult();

        foreach (var caller in callers)
            await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        Fetch = (number, _) => Task.FromResult(Token(number));
        Time.Advance(FailureBackoff.FirstTransientPause * 1.1);
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task A_request_that_hangs_ends_after_its_timeout()
    {
        var never = new TaskCompletionSource<IssuedToken>();
        Fetch = (_, _) => never.Task;
        var caller = Cache.GetAsync(Cancellation).AsTask();
        await UntilAsync(() => Task.FromResult(Fetches == 1));

        Time.Advance(TokenCache.RequestTimeout);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        Assert.Contains("30 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposing_ends_the_request_and_every_wait()
    {
        var never = new TaskCompletionSource<IssuedToken>();
        Fetch = (_, _) => never.Task;
        var caller = Cache.GetAsync(Cancellation).AsTask();
        await UntilAsync(() => Task.FromResult(Fetches == 1));

        Context.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => caller);
        await Assert.ThrowsAsync<ObjectDisposedException>(GetAsync);
    }
}
