namespace RunAi.Generated;

/// <summary>
/// The exception that is thrown when a token could not be acquired, or must not be sent to the address of a request. The message contains neither the
/// secret nor the response body of the token endpoint.
/// </summary>
public sealed class RunAiAuthenticationException : RunAiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause; none when omitted.</param>
    public RunAiAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the OAuth error (RFC 6749, section 5.2), for instance "invalid_client"; <see langword="null"/> if the response contains none.</summary>
    public string? Error { get; init; }

    /// <summary>
    /// Gets the error description of the token endpoint: one line of at most 200 characters; <see langword="null"/> if the response contains none.
    /// </summary>
    public string? ErrorDescription { get; init; }

    /// <summary>
    /// Gets a value indicating whether the failure may be temporary, such as an outage. A refused secret is not: only other settings can help.
    /// </summary>
    public bool IsTransient { get; init; }

    /// <summary>
    /// Gets the time of the next token request if no request was sent for this call because a recent one failed; <see langword="null"/> if one was sent.
    /// </summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Gets the delay of the Retry-After header.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Creates an exception for another caller that fails because of the same failure.</summary>
    internal RunAiAuthenticationException CreateCopy(DateTimeOffset retryAt) => new(Message, InnerException)
    {
        Error = Error,
        ErrorDescription = ErrorDescription,
        IsTransient = IsTransient,
        RetryAt = retryAt,
        ResponseStatusCode = ResponseStatusCode,
    };
}
