using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>The exception that is thrown when the server returns an error response whose type the spec declares.</summary>
/// <typeparam name="TError">The type of the error.</typeparam>
public sealed class RunAiApiException<TError> : RunAiApiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiApiException{TError}"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="error">The error.</param>
    public RunAiApiException(string message, TError error)
        : base(message) => Error = error;

    internal RunAiApiException(BufferedResponse response, TError error)
        : base(response) => Error = error;

    /// <summary>Gets the error in the body.</summary>
    public TError Error { get; }
}
