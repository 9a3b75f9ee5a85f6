using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>A call that succeeded, but whose body isn't what the operation declares. <see cref="Exception.InnerException"/> says what was found.</summary>
public sealed class RunAiResponseException : RunAiException
{
    /// <summary>Creates the exception, for instance in a fake of a client.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, where another exception says so.</param>
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

    /// <summary>Where in the body, for instance <c>$.projects[3].name</c>.</summary>
    public string? JsonPath { get; init; }

    /// <summary>What is declared there, in words, for instance "a string".</summary>
    public string? ExpectedType { get; init; }
}
