namespace RunAi.Generated.Authentication;

/// <summary>Reads the monotonic and the wall clock of a <see cref="TimeProvider"/>.</summary>
internal static class TokenClock
{
    public static Reading Read(TimeProvider time) => new(time.GetTimestamp(), time.GetUtcNow());

    /// <summary>
    /// Returns the time since a reading by the monotonic or the wall clock, whichever is longer: the monotonic clock may stop while the machine is
    /// suspended, and the wall clock may be set back.
    /// </summary>
    public static TimeSpan GetElapsed(TimeProvider time, Reading start)
    {
        var monotonic = time.GetElapsedTime(start.Timestamp);
        var wall = time.GetUtcNow() - start.Utc;
        return monotonic > wall ? monotonic : wall;
    }

    /// <summary>The two clocks at one point in time.</summary>
    public readonly record struct Reading(long Timestamp, DateTimeOffset Utc)
    {
        /// <summary>Returns the clocks at an earlier point in time.</summary>
        public Reading Subtract(TimeSpan age, TimeProvider time) =>
            new(Timestamp - (long)(age.TotalSeconds * time.TimestampFrequency), Utc - age);
    }
}
