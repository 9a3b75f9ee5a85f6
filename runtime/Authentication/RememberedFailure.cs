namespace RunAi.Generated.Authentication;

/// <summary>A request for a token that failed, and until when no other is made.</summary>
internal sealed class RememberedFailure
{
    /// <summary>The longest pause, also when the endpoint asks for a longer one.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>The first pause after a refusal that only other settings can cure; each further one is twice as long, up to five minutes.</summary>
    public static readonly TimeSpan FirstPauseOfRefusals = TimeSpan.FromSeconds(30);

    /// <summary>The first pause after a failure that may pass; each further one is twice as long, up to a minute.</summary>
    public static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestPauseOfFailures = TimeSpan.FromMinutes(1);

    private readonly TokenClock.Reading _start;
    private readonly TimeSpan _pause;

    private RememberedFailure(RunAiAuthenticationException exception, TokenClock.Reading start, TimeSpan pause, int count)
    {
        Exception = exception;
        _start = start;
        _pause = pause;
        Count = count;
    }

    public RunAiAuthenticationException Exception { get; }

    /// <summary>How many in a row.</summary>
    public int Count { get; }

    /// <summary>Whether no request is to be made yet.</summary>
    public bool IsPausing(TimeProvider time) => TokenClock.Since(time, _start) < _pause;

    /// <summary>The exception for a caller who comes during the pause: an instance of its own, because each caller adds its stack trace.</summary>
    public RunAiAuthenticationException ToException(TimeProvider time)
    {
        var left = _pause - TokenClock.Since(time, _start);
        return Exception.WithRetryAt(time.GetUtcNow() + (left > TimeSpan.Zero ? left : TimeSpan.Zero));
    }

    /// <summary>Remembers a failure.</summary>
    /// <param name="earlier">The failure before it, if no token came in between.</param>
    /// <param name="exception">The failure.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Between -1 and 1: lengthens the pause by up to a tenth, so that replicas don't come back together.</param>
    public static RememberedFailure After(RememberedFailure? earlier, RunAiAuthenticationException exception, TimeProvider time, double jitter)
    {
        var count = earlier is not null && earlier.Exception.IsTransient == exception.IsTransient ? earlier.Count + 1 : 1;
        var own = exception.IsTransient ? Double(FirstPause, count, LongestPauseOfFailures) : Double(FirstPauseOfRefusals, count, LongestPause);

        // Where only other settings can help, asking sooner would not, whatever the endpoint says.
        var pause = exception.RetryAfter is { } asked ? Clamp(asked, exception.IsTransient ? FirstPause : own, LongestPause) : own;
        return new RememberedFailure(exception, TokenClock.Read(time), pause * (1 + (0.05 * (1 + Math.Clamp(jitter, -1, 1)))), count);
    }

    private static TimeSpan Double(TimeSpan first, int count, TimeSpan longest) => Clamp(first * Math.Pow(2, Math.Min(count - 1, 20)), first, longest);

    private static TimeSpan Clamp(TimeSpan pause, TimeSpan least, TimeSpan most) => pause < least ? least : pause > most ? most : pause;
}
