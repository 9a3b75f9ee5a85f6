using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public sealed class TokenCacheFailureTests : TokenCacheFixture
{
    [Fact]
    public async Task Failed_renewal_keeps_the_token_and_is_repeated_after_a_pause()
    {
        await GetAsync();
        Fetch = (_, _) => throw new RunAiAuthenticationException("down") { IsTransient = true };
        Time.Advance(Lifetime * 0.8);
        Assert.Equal("token-1", await GetAsync());
        await UntilAsync(() => Task.FromResult(Fetches == 2));

        for (var call = 0; call < 100; call++)
        {
            Assert.Equal((call, "token-1"), (call, await GetAsync()));
        }

        Assert.Equal(2, Fetches);

        Fetch = (number, _) => Task.FromResult(Token(number));
        await UntilAsync(async () =>
        {
            // The clock does not advance while the request is pending, because a slow thread could otherwise make it time out.
            if (Fetches == 2)
            {
                Time.Advance(FailureBackoff.FirstTransientPause * 1.1);
            }

            return await GetAsync() == "token-3";
        });
    }

    [Fact]
    public async Task Token_that_expires_during_its_request_is_rejected()
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
    public async Task Callers_fail_at_once_during_the_pause_after_a_failure()
    {
        Fetch = (_, _) => throw new RunAiAuthenticationException("refused") { Error = "invalid_client" };
        var first = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        var second = Cache.GetAsync(Cancellation);

        Assert.True(second.IsFaulted);
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => second.AsTask());
        Assert.NotSame(first, error);
        Assert.Equal(
            ("refused", "invalid_client", Time.GetUtcNow() + (FailureBackoff.FirstPermanentPause * 1.05)), (error.Message, error.Error, error.RetryAt));
        Assert.Equal(1, Fetches);
    }

    [Theory]
    [InlineData(false, new[] { 30, 60, 120, 240, 300, 300 })]
    [InlineData(true, new[] { 1, 2, 4, 8, 16, 32, 60, 60 })]
    public async Task Pauses_after_failures_double_up_to_a_limit(bool isTransient, int[] seconds)
    {
        Fetch = (_, _) => throw new RunAiAuthenticationException("refused") { IsTransient = isTransient };
        await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        foreach (var pause in seconds)
        {
            var fetches = Fetches;
            Time.Advance(TimeSpan.FromSeconds(pause * 1.05) - TimeSpan.FromMilliseconds(1));
            await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);
            Assert.Equal((pause, fetches), (pause, Fetches));
            Time.Advance(TimeSpan.FromMilliseconds(1));
            await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);
            Assert.Equal(fetches + 1, Fetches);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(7, 7)]
    [InlineData(86400, 300)]
    public async Task Retry_After_determines_the_pause_up_to_five_minutes(int retryAfter, int seconds)
    {
        Fetch = (_, _) => throw new RunAiAuthenticationException("busy") { IsTransient = true, RetryAfter = TimeSpan.FromSeconds(retryAfter) };
        await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        Assert.Equal(Time.GetUtcNow() + TimeSpan.FromSeconds(seconds * 1.05), error.RetryAt);
    }

    [Fact]
    public async Task Unexpected_exception_is_wrapped_without_its_message()
    {
        Fetch = (_, _) => throw new FormatException("secret text");

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);

        Assert.Equal("The token request failed with FormatException.", error.Message);
        Assert.True(error.IsTransient);
        Assert.IsType<FormatException>(error.InnerException);
    }

    [Fact]
    public async Task Waiting_callers_time_out_when_a_request_blocks_its_thread()
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
    public async Task Fresh_token_is_not_returned_after_disposal()
    {
        await GetAsync();

        Context.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(GetAsync);
    }

    [Fact]
    public async Task Background_failure_is_not_an_unobserved_exception()
    {
        var unobserved = 0;
        EventHandler<UnobservedTaskExceptionEventArgs> count = (_, args) =>
        {
            if (args.Exception.ToString().Contains("renewal failed in the background", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref unobserved);
            }
        };
        TaskScheduler.UnobservedTaskException += count;
        await GetAsync();
        Fetch = (_, _) => throw new RunAiAuthenticationException("renewal failed in the background") { IsTransient = true };
        Time.Advance(Lifetime * 0.8);
        await GetAsync();
        await UntilAsync(() => Task.FromResult(Fetches == 2));

        GC.Collect();
        GC.WaitForPendingFinalizers();

        TaskScheduler.UnobservedTaskException -= count;
        Assert.Equal(0, unobserved);
    }

    [Fact]
    public async Task Failed_request_fails_every_waiting_caller_and_is_repeated_after_a_pause()
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
        {
            await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        }

        Fetch = (number, _) => Task.FromResult(Token(number));
        Time.Advance(FailureBackoff.FirstTransientPause * 1.1);
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task Request_that_hangs_times_out()
    {
        var never = new TaskCompletionSource<IssuedToken>();
        Fetch = (_, _) => never.Task;
        var caller = Cache.GetAsync(Cancellation).AsTask();
        await UntilAsync(() => Task.FromResult(Fetches == 1));

        Time.Advance(TokenCache.RequestTimeout);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => caller);
        Assert.Contains("30 seconds", error.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task Disposal_ends_the_request_and_every_wait()
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
