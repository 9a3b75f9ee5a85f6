namespace RunAi.Generated;

/// <summary>
/// The exception that is thrown when a WebSocket of a cluster is closed for another reason than the end of its data, or cannot be established although the
/// server accepted the upgrade. The data that arrived before has been returned.
/// </summary>
public sealed class RunAiWebSocketException : RunAiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiWebSocketException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RunAiWebSocketException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Gets the code with which the server closed the connection (RFC 6455, section 7.4), 1006 if the connection ended without a code, or
    /// <see langword="null"/> if the server violated the protocol.
    /// </summary>
    public int? CloseCode { get; init; }

    /// <summary>Gets the reason that the server specified: one line without secrets; <see langword="null"/> if there is none.</summary>
    public string? CloseReason { get; init; }

    /// <summary>Gets a value indicating whether a new connection may succeed, for example after a restart of the server.</summary>
    public bool IsTransient { get; init; }
}
