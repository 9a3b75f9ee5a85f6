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
}
