namespace RunAi.Generated.Authentication;

/// <summary>A token as it came from where tokens come from. The text of it is never shown.</summary>
internal sealed class IssuedToken
{
    /// <summary>What an endpoint may claim: more would overflow dates, and no token lives so long.</summary>
    public static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(30);

    /// <summary>What counts when nothing says how long the token lives.</summary>
    public static readonly TimeSpan UnknownLifetime = TimeSpan.FromMinutes(5);

    /// <param name="value">The token.</param>
    /// <param name="lifetime">How long it lives; null when nobody says, and a time that isn't positive says nothing either.</param>
    /// <param name="start">Since when it lives: a moment before it was asked for.</param>
    public IssuedToken(string value, TimeSpan? lifetime, TokenClock.Reading start)
    {
        Value = value;
        Lifetime = lifetime is { Ticks: > 0 } known ? TimeSpan.FromTicks(Math.Min(known.Ticks, LongestLifetime.Ticks)) : UnknownLifetime;
        Start = start;
    }

    public string Value { get; }

    public TimeSpan Lifetime { get; }

    public TokenClock.Reading Start { get; }
}
