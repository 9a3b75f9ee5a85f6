namespace RunAi.Generated.Authentication;

/// <summary>Reads both clocks of a <see cref="TimeProvider"/>.</summary>
internal static class TokenClock
{
    public static Reading Read(TimeProvider time) => new(time.GetTimestamp(), time.GetUtcNow());

    /// <summary>
    /// The time since a reading, by the steady clock or by the calendar, whichever says more: the steady one may stand still while the machine
    /// sleeps, the calendar may be set back.
    /// </summary>
    public static TimeSpan Since(TimeProvider time, Reading start)
    {
        var steady = time.GetElapsedTime(start.Timestamp);
        var calendar = time.GetUtcNow() - start.Utc;
        return steady > calendar ? steady : calendar;
    }

    /// <summary>The two clocks at one moment.</summary>
    public readonly record struct Reading(long Timestamp, DateTimeOffset Utc)
    {
        /// <summary>The clocks at an earlier moment.</summary>
        public Reading Before(TimeSpan age, TimeProvider time) =>
            new(Timestamp - (long)(age.TotalSeconds * time.TimestampFrequency), Utc - age);
    }
}
