using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>A call that the server answered with an error of a declared model.</summary>
/// <typeparam name="TError">The model.</typeparam>
public sealed class RunAiApiException<TError> : RunAiApiException
{
    /// <summary>Creates the exception, for instance in a fake of a client.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="error">The error.</param>
    public RunAiApiException(string message, TError error)
        : base(message)
    {
        Error = error;
        base.Error = error;
    }

    internal RunAiApiException(BufferedResponse response, TError error)
        : base(response, error) => Error = error;

    /// <summary>The error.</summary>
    public new TError Error { get; }
}
