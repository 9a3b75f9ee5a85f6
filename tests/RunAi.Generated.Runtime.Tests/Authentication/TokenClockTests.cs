using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public class TokenClockTests
{
    [Theory]
    [InlineData(10, 0, 10)]
    [InlineData(10, -60, 10)]
    [InlineData(10, 60, 70)]
    public void Longer_of_the_two_elapsed_times_counts(int seconds, int wallClockShift, int expected)
    {
        var time = new FakeTimeProvider();
        var clocks = new DualClockTimeProvider(time);
        var start = TokenClock.Read(clocks);
        time.Advance(TimeSpan.FromSeconds(seconds));
        clocks.WallClockShift = TimeSpan.FromSeconds(wallClockShift);

        Assert.Equal(TimeSpan.FromSeconds(expected), TokenClock.GetElapsed(clocks, start));
    }

    [Fact]
    public void Earlier_reading_is_earlier_on_both_clocks()
    {
        var time = new FakeTimeProvider();
        var now = TokenClock.Read(time);

        var earlier = now.Subtract(TimeSpan.FromMinutes(1), time);

        Assert.Equal(TimeSpan.FromMinutes(1), time.GetElapsedTime(earlier.Timestamp, now.Timestamp));
        Assert.Equal(TimeSpan.FromMinutes(1), now.Utc - earlier.Utc);
    }

    /// <summary>On the system clock, freshness is cached for 16 ms. The token becomes stale after 50 ms.</summary>
    [Fact]
    public void Token_becomes_stale_in_time_on_the_system_clock()
    {
        var lifetime = TimeSpan.FromHours(1);
        var age = AccessToken.GetFreshness(lifetime, 0) - TimeSpan.FromMilliseconds(50);
        var start = TokenClock.Read(TimeProvider.System).Subtract(age, TimeProvider.System);
        var token = new AccessToken(new IssuedToken("t", lifetime, start), TimeProvider.System, 0);
        var began = TimeProvider.System.GetTimestamp();

        while (token.IsFresh)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(8));
        }

        Assert.True(token.IsUsable);
    }
}
