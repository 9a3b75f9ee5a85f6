using System.Net;
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

    internal RunAiApiException(BufferedResponse response, object? error = null, Exception? innerException = null)
        : base(null, response, innerException)
    {
        RequiredRole = response.Operation.RequiredRole;
        Error = error;
        RetryAfter = response.RetryAfter;
        if (!CapturedBody!.IsTruncated)
            return;

        // What stands behind the cut can't be read later.
        ErrorCode = ErrorEnvelope.ReadCode(response.Body.Bytes);
        ServerMessage = ErrorEnvelope.ReadMessage(response.Body.Bytes);
        Details = ErrorEnvelope.ReadDetails(response.Body.Bytes);
    }

    /// <summary>The operation, the status, and what the server says in one line.</summary>
    public override string Message => CapturedBody is null ? base.Message : FailureMessage.Create(this);

    /// <summary>401: the token was refused.</summary>
    public bool IsUnauthorized => ResponseStatusCode == (int)HttpStatusCode.Unauthorized;

    /// <summary>403: the application lacks a role or its scope; see <see cref="RequiredRole"/>.</summary>
    public bool IsForbidden => ResponseStatusCode == (int)HttpStatusCode.Forbidden;

    /// <summary>404: what was asked for isn't there.</summary>
    public bool IsNotFound => ResponseStatusCode == (int)HttpStatusCode.NotFound;

    /// <summary>409: it is there already, or in a state that forbids the call.</summary>
    public bool IsConflict => ResponseStatusCode == (int)HttpStatusCode.Conflict;

    /// <summary>400 or 422: the server doesn't accept what was sent.</summary>
    public bool IsInvalid => ResponseStatusCode is (int)HttpStatusCode.BadRequest or (int)HttpStatusCode.UnprocessableEntity;

    /// <summary>429: too many calls; see <see cref="RetryAfter"/>.</summary>
    public bool IsTooManyRequests => ResponseStatusCode == (int)HttpStatusCode.TooManyRequests;

    /// <summary>5xx: the server failed, or one in front of it.</summary>
    public bool IsServerError => ResponseStatusCode is >= 500 and <= 599;

    /// <summary>How long the server asks to wait before the call is tried again (RFC 9110, section 10.2.3); null when it doesn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The Run:ai role that the operation needs, where that is known.</summary>
    public string? RequiredRole { get; init; }

    /// <summary>The error as the model that the operation declares for the status; null when it declares none, or when the body doesn't fit it.</summary>
    public object? Error { get; init; }

    /// <summary>The server's code for the error, where the body has one: Run:ai repeats the status here, OAuth servers name the error.</summary>
    public string? ErrorCode { get => field ?? ErrorEnvelope.ReadCode(CapturedBytes); init; }

    /// <summary>The server's message, where the body has one.</summary>
    public string? ServerMessage { get => field ?? ErrorEnvelope.ReadMessage(CapturedBytes); init; }

    /// <summary>The server's details, where the body has them.</summary>
    public string? Details { get => field ?? ErrorEnvelope.ReadDetails(CapturedBytes); init; }

    private ReadOnlySpan<byte> CapturedBytes => CapturedBody is { } body ? body.Bytes : default;
}
