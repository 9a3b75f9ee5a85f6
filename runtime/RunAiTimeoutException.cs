namespace RunAi.Generated;

/// <summary>
/// The exception that is thrown when a call does not complete within a timeout: <see cref="HttpClient.Timeout"/>, the timeout of a connection attempt, or
/// one of a resilience handler. If the caller cancels the call, it throws an <see cref="OperationCanceledException"/> with the caller's token instead.
/// </summary>
public sealed class RunAiTimeoutException : RunAiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiTimeoutException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RunAiTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the timeout, or <see langword="null"/> if only the message contains it.</summary>
    public TimeSpan? Timeout { get; init; }
}
