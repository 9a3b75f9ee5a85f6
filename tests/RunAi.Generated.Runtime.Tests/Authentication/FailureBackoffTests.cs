using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>The pauses after failed token requests.</summary>
public sealed class FailureBackoffTests
{
    // A jitter of -1 adds nothing.
    private const double NoJitter = -1;

    private readonly FakeTimeProvider _time = new();

    private static RunAiAuthenticationException Failure(bool isTransient, double? retryAfter = null) =>
        new("Failed.") { IsTransient = isTransient, RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null };

    private FailureBackoff After(int count, RunAiAuthenticationException exception, double jitter = NoJitter)
    {
        FailureBackoff? backoff = null;
        for (var failure = 0; failure < count; failure++)
        {
            backoff = FailureBackoff.After(backoff, exception, _time, jitter);
        }

        return backoff!;
    }

    private void AssertPause(double seconds, FailureBackoff backoff)
    {
        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromSeconds(seconds), backoff.CreateException(_time).RetryAt);
        _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
        Assert.True(backoff.IsPausing(_time));
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.False(backoff.IsPausing(_time));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(_time.GetUtcNow(), backoff.CreateException(_time).RetryAt);
    }

    [Theory]
    [InlineData(true, 1, 1)]
    [InlineData(true, 2, 2)]
    [InlineData(true, 6, 32)]
    [InlineData(true, 7, 60)]
    [InlineData(true, 2000, 60)]
    [InlineData(false, 1, 30)]
    [InlineData(false, 2, 60)]
    [InlineData(false, 4, 240)]
    [InlineData(false, 5, 300)]
    [InlineData(false, 2000, 300)]
    public void Pause_doubles_up_to_its_limit(bool isTransient, int count, double seconds) => AssertPause(seconds, After(count, Failure(isTransient)));

    [Theory]
    [InlineData(true, 0.5, 1, 1)]
    [InlineData(true, 1, 5, 1)]
    [InlineData(true, 7, 1, 7)]
    [InlineData(true, 7, 5, 7)]
    [InlineData(true, 301, 1, 300)]
    [InlineData(false, 1, 1, 30)]
    [InlineData(false, 45, 1, 45)]
    [InlineData(false, 45, 2, 60)]
    [InlineData(false, 301, 1, 300)]
    public void Retry_After_is_honored_within_limits(bool isTransient, double retryAfter, int count, double seconds) =>
        AssertPause(seconds, After(count, Failure(isTransient, retryAfter)));

    [Theory]
    [InlineData(-2, 100)]
    [InlineData(-1, 100)]
    [InlineData(0, 105)]
    [InlineData(1, 110)]
    [InlineData(2, 110)]
    public void Jitter_lengthens_the_pause_by_up_to_a_tenth(double jitter, double seconds) =>
        AssertPause(seconds, After(1, Failure(isTransient: true, retryAfter: 100), jitter));

    [Fact]
    public void Failure_of_another_kind_starts_again()
    {
        var backoff = FailureBackoff.After(After(3, Failure(isTransient: true)), Failure(isTransient: false), _time, NoJitter);

        Assert.Equal(1, backoff.Count);
        AssertPause(30, backoff);
    }
}
