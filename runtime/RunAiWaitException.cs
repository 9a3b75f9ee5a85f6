namespace RunAi.Generated;

/// <summary>
/// The exception that is thrown when waiting ends without success: the resource has failed or was deleted, or the time is over. The resource itself is not
/// changed, and waiting can continue with its ID.
/// </summary>
public sealed class RunAiWaitException : RunAiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiWaitException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the failure.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RunAiWaitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets why waiting ended.</summary>
    public WaitFailure Failure { get; init; }

    /// <summary>Gets the last phase, or <see langword="null"/> if it is not known.</summary>
    public string? Phase { get; init; }

    /// <summary>Gets the server's description of the phase, or <see langword="null"/> if there is none.</summary>
    public string? PhaseMessage { get; init; }

    /// <summary>Gets the last events of the resource, the newest first; empty if the API has none or they could not be read.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Gets the last response, or <see langword="null"/> if there was none.</summary>
    public object? LastValue { get; init; }

    /// <summary>Gets the time that was waited.</summary>
    public TimeSpan Elapsed { get; init; }
}
