using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// The exception that is thrown when the body of a successful response does not match the spec. <see cref="Exception.InnerException"/> describes the
/// mismatch.
/// </summary>
public sealed class RunAiResponseException : RunAiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiResponseException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RunAiResponseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal RunAiResponseException(string message, BufferedResponse response, string jsonPath, string expectedType, Exception? innerException)
        : base(message, response, innerException)
    {
        JsonPath = jsonPath;
        ExpectedType = expectedType;
    }

    /// <summary>Gets the location of the mismatch in the body, for example <c>$.projects[3].name</c>.</summary>
    public string? JsonPath { get; init; }

    /// <summary>Gets a description of the expected JSON, for example "a string".</summary>
    public string? ExpectedType { get; init; }
}
