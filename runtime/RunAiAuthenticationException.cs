using Microsoft.Kiota.Abstractions;

namespace RunAi.Generated;

/// <summary>
/// There is no token for a call: the token endpoint refused or failed, or the call goes where the token must not go.
/// The message never holds the secret or the endpoint's body.
/// </summary>
public sealed class RunAiAuthenticationException : ApiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, where another exception says so.</param>
    public RunAiAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException!)
    {
    }

    /// <summary>The OAuth error (RFC 6749, section 5.2), for instance "invalid_client"; null when the endpoint gave none.</summary>
    public string? Error { get; init; }

    /// <summary>The endpoint's description of the error: one line, at most 200 characters; null when it gave none.</summary>
    public string? ErrorDescription { get; init; }

    /// <summary>Whether it may pass by itself, as an outage does. A wrong secret doesn't.</summary>
    public bool IsTransient { get; init; }

    /// <summary>
    /// When a token is asked for again. Set when nothing was sent for this call, because a request failed a moment ago; null when one was.
    /// </summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>The pause that the endpoint asked for (Retry-After).</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Creates the exception of the same failure for another caller.</summary>
    internal RunAiAuthenticationException CreateCopy(DateTimeOffset retryAt) => new(Message, InnerException)
    {
        Error = Error,
        ErrorDescription = ErrorDescription,
        IsTransient = IsTransient,
        RetryAt = retryAt,
        ResponseStatusCode = ResponseStatusCode,
    };
}
