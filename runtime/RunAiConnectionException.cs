namespace RunAi.Generated;

/// <summary>
/// The exception that is thrown when no complete response is received: the host name cannot be resolved, the connection or the TLS handshake fails, or the
/// response ends early, is too long or cannot be decoded. <see cref="Exception.InnerException"/> is the exception of the HTTP client.
/// </summary>
public sealed class RunAiConnectionException : RunAiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiConnectionException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RunAiConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the kind of the failure.</summary>
    public HttpRequestError HttpRequestError { get; init; }
}
