namespace RunAi.Generated.Authentication;

/// <summary>A token and its age. The text of it is never shown.</summary>
internal sealed class AccessToken
{
    /// <summary>What an endpoint may claim: more would overflow dates, and no token lives so long.</summary>
    public static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(30);

    /// <summary>What counts when an endpoint says nothing.</summary>
    public static readonly TimeSpan UnknownLifetime = TimeSpan.FromMinutes(5);

    private readonly TimeSpan _lifetime;
    private readonly long _timestamp;
    private readonly DateTimeOffset _utc;

    public AccessToken(string value, TimeSpan? lifetime, TokenClock.Reading start)
    {
        Value = value;
        _lifetime = TimeSpan.FromTicks(Math.Clamp((lifetime ?? UnknownLifetime).Ticks, 0, LongestLifetime.Ticks));
        _timestamp = start.Timestamp;
        _utc = start.Utc;
    }

    public string Value { get; }

    /// <summary>Young enough to be used without a thought: below three quarters of the lifetime.</summary>
    public bool IsFresh(TimeProvider time) => AgeAt(time) < _lifetime * 0.75;

    /// <summary>Not yet expired, with a margin for the request's way: a tenth of the lifetime, one minute at most.</summary>
    public bool IsUsable(TimeProvider time)
    {
        var margin = TimeSpan.FromTicks(Math.Min(TimeSpan.TicksPerMinute, _lifetime.Ticks / 10));
        return AgeAt(time) < _lifetime - margin;
    }

    /// <summary>
    /// The time since before the token was asked for, by the steady clock or by the calendar, whichever says more: the steady one may stand
    /// still while the machine sleeps, the calendar may be set back.
    /// </summary>
    public TimeSpan AgeAt(TimeProvider time)
    {
        var steady = time.GetElapsedTime(_timestamp);
        var calendar = time.GetUtcNow() - _utc;
        return steady > calendar ? steady : calendar;
    }
}
