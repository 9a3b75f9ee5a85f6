using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public class AccessTokenTests
{
    [Theory]
    [InlineData(36000, 60)]
    [InlineData(600, 60)]
    [InlineData(300, 30)]
    [InlineData(10, 1)]
    [InlineData(0, 0)]
    public void The_margin_is_a_tenth_of_the_lifetime_and_at_most_a_minute(int lifetime, int margin)
    {
        var time = TimeSpan.FromSeconds(lifetime);

        Assert.Equal(TimeSpan.FromSeconds(margin), AccessToken.GetMargin(time));
        Assert.Equal(TimeSpan.FromSeconds(lifetime - margin), AccessToken.GetUsability(time));
    }

    [Fact]
    public void A_token_is_fresh_and_usable_up_to_exactly_its_limits()
    {
        var time = new FakeTimeProvider();
        var token = new AccessToken(new IssuedToken("t", TimeSpan.FromHours(1), TokenClock.Read(time)), time, 0);

        time.Advance(TimeSpan.FromMinutes(45) - TimeSpan.FromTicks(1));
        Assert.True(token.IsFresh);
        time.Advance(TimeSpan.FromTicks(1));
        Assert.False(token.IsFresh);
        time.Advance(TimeSpan.FromMinutes(14) - TimeSpan.FromTicks(1));
        Assert.True(token.IsUsable);
        time.Advance(TimeSpan.FromTicks(1));
        Assert.False(token.IsUsable);
    }

    [Fact]
    public void A_refused_token_is_stale_but_usable()
    {
        var token = new AccessToken(new IssuedToken("t", TimeSpan.FromHours(1), TokenClock.Read(TimeProvider.System)), TimeProvider.System, 0);
        Assert.True(token.IsFresh);

        token.MarkRefused();

        Assert.Equal((true, false, true), (token.IsRefused, token.IsFresh, token.IsUsable));
    }

    [Theory]
    [InlineData(null, 300)]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(30 * 24 * 3600, 30 * 24 * 3600)]
    [InlineData((30 * 24 * 3600) + 1, 30 * 24 * 3600)]
    public void A_lifetime_is_between_zero_and_30_days_and_five_minutes_if_unknown(int? seconds, int expected)
    {
        TimeSpan? lifetime = seconds is { } known ? TimeSpan.FromSeconds(known) : null;

        Assert.Equal(TimeSpan.FromSeconds(expected), new IssuedToken("t", lifetime, TokenClock.Read(TimeProvider.System)).Lifetime);
    }

    [Theory]
    [InlineData(300, 30)]
    [InlineData(2800, 280)]
    [InlineData(3000, 300)]
    [InlineData(36000, 300)]
    public void The_clock_tolerance_is_a_tenth_of_the_lifetime_and_at_most_five_minutes(int lifetime, int tolerance) =>
        Assert.Equal(TimeSpan.FromSeconds(tolerance), SharedTokenFetcher.GetClockTolerance(TimeSpan.FromSeconds(lifetime)));
}
