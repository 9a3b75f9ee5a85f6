namespace RunAi.Generated.Authentication;

/// <summary>Reads both clocks of a <see cref="TimeProvider"/>.</summary>
internal static class TokenClock
{
    public static Reading Read(TimeProvider time) => new(time.GetTimestamp(), time.GetUtcNow());

    /// <summary>The two clocks at one moment.</summary>
    public readonly record struct Reading(long Timestamp, DateTimeOffset Utc);
}
