using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// A call that the server answered with an error. <see cref="RunAiApiException{TError}"/> is thrown where the operation declares the error's model.
/// </summary>
public class RunAiApiException : RunAiException
{
    /// <summary>Creates the exception, for instance in a fake of a client.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, where another exception says so.</param>
    public RunAiApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal RunAiApiException(string message, Answer answer, ErrorEnvelope envelope, object? error = null, Exception? innerException = null)
        : base(message, answer, innerException)
    {
        RequiredRole = answer.Operation.RequiredRole;
        ErrorCode = envelope.Code;
        ServerMessage = envelope.Message;
        Details = envelope.Details;
        Error = error;
    }

    /// <summary>The Run:ai role that the operation needs, where that is known.</summary>
    public string? RequiredRole { get; init; }

    /// <summary>The error as the model that the operation declares for the status; null when it declares none, or when the body doesn't fit it.</summary>
    public object? Error { get; init; }

    /// <summary>The server's code for the error, where the body has one: Run:ai repeats the status here, OAuth servers name the error.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The server's message, where the body has one.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>The server's details, where the body has them.</summary>
    public string? Details { get; init; }
}
