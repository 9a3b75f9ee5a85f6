using System.Net.Http.Headers;

namespace RunAi.Generated.Authentication;

/// <summary>A token in use, with the moments at which it is renewed and given up, and with the forms in which callers want it. Never shown.</summary>
internal sealed class AccessToken
{
    /// <summary>Milliseconds; the tick itself moves in steps of one to sixteen of them.</summary>
    private const ulong TicksThatHold = 16;

    private readonly TimeProvider _time;
    private readonly IssuedToken _issued;
    private readonly Limit _fresh;
    private readonly Limit _usable;
    private long _freshAtTick = long.MinValue / 2;

    /// <param name="issued">The token.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Between -1 and 1: moves the renewal, so that replicas that started together don't renew together.</param>
    public AccessToken(IssuedToken issued, TimeProvider time, double jitter)
    {
        _time = time;
        _issued = issued;
        Text = Task.FromResult(issued.Value);
        Header = new AuthenticationHeaderValue("Bearer", issued.Value);
        _fresh = new Limit(issued.Start, FreshFor(issued.Lifetime, jitter), time);
        _usable = new Limit(issued.Start, UsableFor(issued.Lifetime), time);
    }

    public string Value => _issued.Value;

    public IssuedToken Issued => _issued;

    /// <summary>The text as a completed task: one for all callers.</summary>
    public Task<string> Text { get; }

    /// <summary>The header, checked once for all requests. It can't be changed, so requests may share it.</summary>
    public AuthenticationHeaderValue Header { get; }

    public TimeSpan Age => TokenClock.Since(_time, _issued.Start);

    /// <summary>Young enough to be used without a thought.</summary>
    /// <remarks>
    /// Reading both clocks costs more than the rest of the warm path. On the system's clock, what was read within the last ticks still holds: a token
    /// is renewed long before it ends, so these milliseconds can't matter.
    /// </remarks>
    public bool IsFresh
    {
        get
        {
            if (!ReferenceEquals(_time, TimeProvider.System))
                return _fresh.IsAhead(_time);

            var tick = Environment.TickCount64;
            if ((ulong)(tick - Volatile.Read(ref _freshAtTick)) < TicksThatHold)
                return true;
            if (!_fresh.IsAhead(_time))
                return false;
            Volatile.Write(ref _freshAtTick, tick);
            return true;
        }
    }

    /// <summary>Not yet ended, with a margin for the request's way.</summary>
    public bool IsUsable => _usable.IsAhead(_time);

    /// <summary>Three quarters of the lifetime, give or take a twentieth (at most ten minutes).</summary>
    public static TimeSpan FreshFor(TimeSpan lifetime, double jitter)
    {
        var spread = Math.Min(lifetime.Ticks / 20, TimeSpan.FromMinutes(10).Ticks);
        return TimeSpan.FromTicks((lifetime.Ticks / 4 * 3) + (long)(spread * Math.Clamp(jitter, -1, 1)));
    }

    /// <summary>All but a tenth of the lifetime, and all but one minute where a tenth is more.</summary>
    public static TimeSpan UsableFor(TimeSpan lifetime) => lifetime - TimeSpan.FromTicks(Math.Min(TimeSpan.TicksPerMinute, lifetime.Ticks / 10));

    /// <summary>A moment on both clocks; the first that reaches it counts. Worked out once, so that asking costs two readings and no division.</summary>
    private readonly struct Limit(TokenClock.Reading start, TimeSpan after, TimeProvider time)
    {
        private readonly long _timestamp = start.Timestamp + (long)(after.TotalSeconds * time.TimestampFrequency);
        private readonly long _utcTicks = start.Utc.UtcTicks + after.Ticks;

        public bool IsAhead(TimeProvider time) => time.GetTimestamp() < _timestamp && time.GetUtcNow().UtcTicks < _utcTicks;
    }
}
