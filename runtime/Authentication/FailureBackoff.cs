namespace RunAi.Generated.Authentication;

/// <summary>Represents the pause after a failed token request, in which callers fail fast.</summary>
internal sealed class FailureBackoff
{
    /// <summary>The longest pause, also when Retry-After specifies a longer one: five minutes.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The first pause after a failure that only other settings can resolve: 30 seconds. Each further pause is twice as long, up to five minutes.
    /// </summary>
    public static readonly TimeSpan FirstPermanentPause = TimeSpan.FromSeconds(30);

    /// <summary>The first pause after a transient failure: one second. Each further pause is twice as long, up to one minute.</summary>
    public static readonly TimeSpan FirstTransientPause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestTransientPause = TimeSpan.FromMinutes(1);

    private readonly TokenClock.Reading _start;
    private readonly TimeSpan _pause;

    private FailureBackoff(RunAiAuthenticationException exception, TokenClock.Reading start, TimeSpan pause, int count)
    {
        Exception = exception;
        _start = start;
        _pause = pause;
        Count = count;
    }

    public RunAiAuthenticationException Exception { get; }

    /// <summary>Gets the number of consecutive failures of this kind.</summary>
    public int Count { get; }

    /// <summary>Returns whether the pause has not ended yet.</summary>
    public bool IsPausing(TimeProvider time) => TokenClock.GetElapsed(time, _start) < _pause;

    /// <summary>Creates the exception for a caller within the pause: one per caller, because throwing it records a stack trace.</summary>
    public RunAiAuthenticationException CreateException(TimeProvider time)
    {
        var remaining = _pause - TokenClock.GetElapsed(time, _start);
        return Exception.CreateCopy(time.GetUtcNow() + (remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero));
    }

    /// <summary>Creates the pause after a failure.</summary>
    /// <param name="earlier">The previous failure, if no token was received since.</param>
    /// <param name="exception">The failure.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Between -1 and 1: lengthens the pause by up to a tenth, so that replicas do not retry at the same time.</param>
    public static FailureBackoff After(FailureBackoff? earlier, RunAiAuthenticationException exception, TimeProvider time, double jitter)
    {
        var count = earlier is not null && earlier.Exception.IsTransient == exception.IsTransient ? earlier.Count + 1 : 1;
        var own = exception.IsTransient ? Double(FirstTransientPause, count, LongestTransientPause) : Double(FirstPermanentPause, count, LongestPause);

        // A failure that only other settings can resolve is not retried sooner, whatever Retry-After specifies.
        var pause = exception.RetryAfter is { } requested ? Clamp(requested, exception.IsTransient ? FirstTransientPause : own, LongestPause) : own;
        return new FailureBackoff(exception, TokenClock.Read(time), pause * (1 + (0.05 * (1 + Math.Clamp(jitter, -1, 1)))), count);
    }

    private static TimeSpan Double(TimeSpan first, int count, TimeSpan longest) => Clamp(first * Math.Pow(2, Math.Min(count - 1, 20)), first, longest);

    private static TimeSpan Clamp(TimeSpan pause, TimeSpan least, TimeSpan most) => pause < least ? least : pause > most ? most : pause;
}
