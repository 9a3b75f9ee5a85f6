using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public class OriginRefusalsTests
{
    private const string Origin = "https://one.test:443";

    private readonly FakeTimeProvider _time = new();
    private readonly OriginRefusals _refusals = new();

    [Fact]
    public void An_origin_without_refusals_may_cause_a_renewal() => Assert.True(_refusals.MayRenew(Origin, "a", _time));

    [Fact]
    public void The_same_token_is_never_renewed_twice_for_an_origin()
    {
        _refusals.Add(Origin, "a", _time);
        _time.Advance(TimeSpan.FromDays(1));

        Assert.False(_refusals.MayRenew(Origin, "a", _time));
        Assert.True(_refusals.MayRenew(Origin, "b", _time));
        Assert.True(_refusals.MayRenew("https://two.test:443", "a", _time));
    }

    /// <summary>The pauses in seconds of an origin that refuses every token as soon as it may.</summary>
    [Fact]
    public void The_pause_doubles_from_30_seconds_to_five_minutes_while_an_origin_keeps_refusing()
    {
        foreach (var (seconds, index) in new[] { 30, 60, 120, 240, 300, 300 }.Select((seconds, index) => (seconds, index)))
        {
            _refusals.Add(Origin, $"token-{index}", _time);
            _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
            Assert.False(_refusals.MayRenew(Origin, "next", _time), $"Renewed before {seconds} s.");
            _time.Advance(TimeSpan.FromTicks(1));
            Assert.True(_refusals.MayRenew(Origin, "next", _time), $"Not renewed after {seconds} s.");
        }
    }

    [Theory]
    [InlineData(59, 60)]
    [InlineData(60, 30)]
    public void The_pause_starts_over_after_twice_its_length_without_a_refusal(int secondsBetween, int expectedPause)
    {
        _refusals.Add(Origin, "a", _time);
        _time.Advance(TimeSpan.FromSeconds(secondsBetween));
        _refusals.Add(Origin, "b", _time);

        _time.Advance(TimeSpan.FromSeconds(expectedPause - 1));
        Assert.False(_refusals.MayRenew(Origin, "c", _time));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_refusals.MayRenew(Origin, "c", _time));
    }

    [Fact]
    public void The_last_refused_token_of_each_origin_is_remembered()
    {
        _refusals.Add(Origin, "a", _time);
        _refusals.Add("https://two.test:443", "b", _time);
        _refusals.Add(Origin, "c", _time);

        Assert.Equal([false, true, true], new[] { "a", "b", "c" }.Select(_refusals.Contains));
    }
}
