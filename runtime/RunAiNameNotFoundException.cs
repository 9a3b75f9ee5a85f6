namespace RunAi.Generated;

/// <summary>The exception that is thrown when no resource has the name that a method such as <c>GetProjectByNameAsync</c> looks for.</summary>
public sealed class RunAiNameNotFoundException : RunAiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiNameNotFoundException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RunAiNameNotFoundException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the name.</summary>
    public string? Name { get; init; }
}
