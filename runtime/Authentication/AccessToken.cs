using System.Net.Http.Headers;

namespace RunAi.Generated.Authentication;

/// <summary>Represents a cached token with the times of its renewal and expiry. Contains a secret, so it has no string representation.</summary>
internal sealed class AccessToken
{
    /// <summary>How long a result of <see cref="IsFresh"/> is reused, in milliseconds, which is the usual resolution of the tick count.</summary>
    private const ulong FreshnessTicks = 16;

    private readonly TimeProvider _time;
    private readonly IssuedToken _issued;
    private readonly Limit _fresh;
    private readonly Limit _usable;
    private long _freshAtTick = long.MinValue / 2;
    private volatile bool _isRefused;

    /// <param name="issued">The token.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">A number between -1 and 1 that moves the renewal, so that replicas that started together do not renew together.</param>
    public AccessToken(IssuedToken issued, TimeProvider time, double jitter)
    {
        _time = time;
        _issued = issued;
        ValueTask = Task.FromResult(issued.Value);
        Header = new AuthenticationHeaderValue("Bearer", issued.Value);
        _fresh = new Limit(issued.Start, GetFreshness(issued.Lifetime, jitter), time);
        _usable = new Limit(issued.Start, GetUsability(issued.Lifetime), time);
    }

    public string Value => _issued.Value;

    public IssuedToken Issued => _issued;

    /// <summary>Gets the value as a completed task that all callers share.</summary>
    public Task<string> ValueTask { get; }

    /// <summary>Gets the header, validated once for all requests. It is never modified, so requests can share it.</summary>
    public AuthenticationHeaderValue Header { get; }

    public TimeSpan Age => TokenClock.GetElapsed(_time, _issued.Start);

    /// <summary>Gets a value indicating whether a server has refused the token and its renewal is due.</summary>
    public bool IsRefused => _isRefused;

    /// <summary>Gets a value indicating whether the token can be used without renewing it.</summary>
    /// <remarks>
    /// Reading both clocks costs more than the rest of the warm path. On the system clock, a result of the last 16 ms is reused: a token is renewed
    /// long before it expires, so these milliseconds do not matter.
    /// </remarks>
    public bool IsFresh
    {
        get
        {
            if (_isRefused)
            {
                return false;
            }

            if (!ReferenceEquals(_time, TimeProvider.System))
            {
                return _fresh.IsAhead(_time);
            }

            var tick = Environment.TickCount64;
            if ((ulong)(tick - Volatile.Read(ref _freshAtTick)) < FreshnessTicks)
            {
                return true;
            }

            if (!_fresh.IsAhead(_time))
            {
                return false;
            }

            Volatile.Write(ref _freshAtTick, tick);
            return true;
        }
    }

    /// <summary>Gets a value indicating whether the token has not expired, with a margin for the transmission of the request.</summary>
    public bool IsUsable => _usable.IsAhead(_time);

    /// <summary>Makes the token due for renewal, because a server has refused it.</summary>
    public void MarkRefused() => _isRefused = true;

    /// <summary>Returns how long a token is fresh: three quarters of the lifetime, plus or minus a twentieth (at most ten minutes).</summary>
    public static TimeSpan GetFreshness(TimeSpan lifetime, double jitter)
    {
        var spread = Math.Min(lifetime.Ticks / 20, TimeSpan.FromMinutes(10).Ticks);
        return TimeSpan.FromTicks((lifetime.Ticks / 4 * 3) + (long)(spread * Math.Clamp(jitter, -1, 1)));
    }

    /// <summary>Returns how long a token is usable: its lifetime less a tenth of it, at most one minute.</summary>
    public static TimeSpan GetUsability(TimeSpan lifetime) => lifetime - GetMargin(lifetime);

    /// <summary>Returns how long before its expiry a token is no longer used: a tenth of the lifetime, at most one minute.</summary>
    public static TimeSpan GetMargin(TimeSpan lifetime) => TimeSpan.FromTicks(Math.Min(TimeSpan.TicksPerMinute, lifetime.Ticks / 10));

    /// <summary>
    /// A point in time on both clocks, reached when either clock reaches it. Computed once, so that a check needs two readings and no division.
    /// </summary>
    private readonly struct Limit(TokenClock.Reading start, TimeSpan after, TimeProvider time)
    {
        private readonly long _timestamp = start.Timestamp + (long)(after.TotalSeconds * time.TimestampFrequency);
        private readonly long _utcTicks = start.Utc.UtcTicks + after.Ticks;

        public bool IsAhead(TimeProvider time) => time.GetTimestamp() < _timestamp && time.GetUtcNow().UtcTicks < _utcTicks;
    }
}
