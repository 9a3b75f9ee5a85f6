namespace RunAi.Generated.Authentication;

/// <summary>Represents a token as its source issued it. Contains a secret, so it has no string representation.</summary>
internal sealed class IssuedToken
{
    /// <summary>The longest lifetime that an endpoint can specify: 30 days. A longer one is reduced to it.</summary>
    public static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(30);

    /// <summary>The lifetime of a token whose source specifies none: five minutes.</summary>
    public static readonly TimeSpan UnknownLifetime = TimeSpan.FromMinutes(5);

    /// <param name="value">The token.</param>
    /// <param name="lifetime">The lifetime; <see langword="null"/> if unknown. A token whose lifetime is not positive has expired.</param>
    /// <param name="start">The start of the lifetime, read before the token was requested.</param>
    /// <param name="requestedAt">The time of the request on the clock of the machine that made it; that of <paramref name="start"/> when omitted.</param>
    public IssuedToken(string value, TimeSpan? lifetime, TokenClock.Reading start, DateTimeOffset? requestedAt = null)
    {
        Value = value;
        Lifetime = TimeSpan.FromTicks(Math.Clamp((lifetime ?? UnknownLifetime).Ticks, 0, LongestLifetime.Ticks));
        Start = start;
        RequestedAt = requestedAt ?? start.Utc;
    }

    public string Value { get; }

    public TimeSpan Lifetime { get; }

    public TokenClock.Reading Start { get; }

    public DateTimeOffset RequestedAt { get; }

    /// <summary>Gets or sets how far this machine's clock is ahead of the endpoint's; <see langword="null"/> if the endpoint did not send its time.</summary>
    public TimeSpan? ClockDifference { get; init; }
}
