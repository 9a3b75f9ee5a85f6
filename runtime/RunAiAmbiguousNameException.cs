namespace RunAi.Generated;

/// <summary>The exception that is thrown when several resources have the name that a <c>Find…Async</c> method looks for.</summary>
public sealed class RunAiAmbiguousNameException : RunAiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiAmbiguousNameException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RunAiAmbiguousNameException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the name.</summary>
    public string? Name { get; init; }
}
