using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Replicas whose clocks differ.</summary>
public sealed partial class SharedTokenTests
{
    /// <summary>Lifetime, clock difference and the token's age when the second replica reads it, in seconds.</summary>
    [Theory]
    [InlineData(300, 30, 0)]
    [InlineData(300, 30, 200)]
    [InlineData(3600, 300, 0)]
    [InlineData(3600, 300, 2000)]
    [InlineData(36000, 300, 20000)]
    public async Task Token_of_a_replica_whose_clock_is_ahead_is_not_used_after_it_has_expired(int lifetime, int clockAhead, int age)
    {
        _lifetime = lifetime;
        using var ahead = CreateReplica(clockAhead: TimeSpan.FromSeconds(clockAhead));
        await GetAndStoreAsync(ahead);
        _time.Advance(TimeSpan.FromSeconds(age));
        using var replica = CreateReplica();

        for (; age <= lifetime * 2; age += 5)
        {
            Assert.True(await GetOrTimeOutAsync(replica) != "token-1" || age < lifetime, $"The token was used at an age of {age} s.");
            _time.Advance(TimeSpan.FromSeconds(5));
        }
    }

    [Theory]
    [InlineData(299, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public async Task Replica_whose_clock_differs_from_the_endpoints_does_not_store_its_token(int clockAhead, bool isStored)
    {
        _date = _time.GetUtcNow();
        using var replica = CreateReplica(clockAhead: TimeSpan.FromSeconds(clockAhead));

        await GetAsync(replica);

        if (isStored)
        {
            await UntilAsync(() => !_store.Tokens.IsEmpty);
        }

        Assert.Equal(isStored ? 2 : 1, _store.Calls);
    }

    /// <summary>Gets a token, or null if the request for it timed out, because the clock is advanced while a renewal is in progress.</summary>
    private static async Task<string?> GetOrTimeOutAsync(RunAiTokenSource source)
    {
        try
        {
            return await GetAsync(source);
        }
        catch (RunAiAuthenticationException exception) when (exception.InnerException is TimeoutException)
        {
            return null;
        }
    }
}
