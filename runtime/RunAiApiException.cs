using System.Net;
using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// The exception that is thrown when the server returns an error response. It is a <see cref="RunAiApiException{TError}"/> if the spec declares a type for
/// the error and the body matches it.
/// </summary>
public class RunAiApiException : RunAiException
{
    private readonly string? _mediaType;

    /// <summary>Initializes a new instance of the <see cref="RunAiApiException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RunAiApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal RunAiApiException(BufferedResponse response, Exception? innerException = null)
        : base(null, response, innerException)
    {
        RequiredRole = response.Operation.RequiredRole;
        RetryAfter = response.RetryAfter;
        Location = response.Location;
        _mediaType = response.ContentType;
        Secrets = response.Secrets;
    }

    /// <summary>
    /// Gets a one-line message of limited length with the operation, the status code, the message and details of the server, what can be done (403, 429) and
    /// the request ID. Tokens and passwords that the server quotes are removed.
    /// </summary>
    public override string Message => CapturedBody is null ? base.Message : FailureMessage.Create(this, CapturedBytes, _mediaType);

    /// <summary>
    /// Gets a value indicating whether the status code is 304 (Not Modified): the resource has not changed since the version that the request names.
    /// </summary>
    public bool IsNotModified => ResponseStatusCode == (int)HttpStatusCode.NotModified;

    /// <summary>
    /// Gets a value indicating whether the response is a redirect: 301, 302, 303, 307 or 308. Redirects are not followed. See <see cref="Location"/>.
    /// </summary>
    public bool IsRedirect => FailureMessage.IsRedirect(ResponseStatusCode);

    /// <summary>Gets a value indicating whether the status code is 400 (Bad Request).</summary>
    public bool IsBadRequest => ResponseStatusCode == (int)HttpStatusCode.BadRequest;

    /// <summary>Gets a value indicating whether the status code is 401 (Unauthorized): the server rejected the token.</summary>
    public bool IsUnauthorized => ResponseStatusCode == (int)HttpStatusCode.Unauthorized;

    /// <summary>
    /// Gets a value indicating whether the status code is 403 (Forbidden): the application lacks a role or its scope. See <see cref="RequiredRole"/>.
    /// </summary>
    public bool IsForbidden => ResponseStatusCode == (int)HttpStatusCode.Forbidden;

    /// <summary>Gets a value indicating whether the status code is 404 (Not Found).</summary>
    public virtual bool IsNotFound => ResponseStatusCode == (int)HttpStatusCode.NotFound;

    /// <summary>
    /// Gets a value indicating whether the status code is 409 (Conflict): the resource exists already, or its state does not permit the call.
    /// </summary>
    public virtual bool IsConflict => ResponseStatusCode == (int)HttpStatusCode.Conflict;

    /// <summary>Gets a value indicating whether the status code is 422 (Unprocessable Content).</summary>
    public bool IsUnprocessableContent => ResponseStatusCode == (int)HttpStatusCode.UnprocessableEntity;

    /// <summary>Gets a value indicating whether the status code is 429 (Too Many Requests). See <see cref="RetryAfter"/>.</summary>
    public bool IsTooManyRequests => ResponseStatusCode == (int)HttpStatusCode.TooManyRequests;

    /// <summary>Gets a value indicating whether the status code is in the range 500 to 599 (Server Error).</summary>
    public bool IsServerError => ResponseStatusCode is >= 500 and <= 599;

    /// <summary>
    /// Gets the time to wait before the next attempt (RFC 9110, section 10.2.3), or <see langword="null"/> if the response has no Retry-After header.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// Gets the Location header (RFC 9110, section 10.2.2), which can be relative to the address of the request, or <see langword="null"/> if there is
    /// none.
    /// </summary>
    public Uri? Location { get; init; }

    /// <summary>Gets the Run:ai role that the operation requires, or <see langword="null"/> if it is not known.</summary>
    public string? RequiredRole { get; init; }

    /// <summary>
    /// Gets the error code in the body, or <see langword="null"/> if there is none. Run:ai repeats the status code here; OAuth servers return the name of
    /// the error.
    /// </summary>
    public string? ErrorCode { get => field ?? ErrorEnvelope.ReadCode(CapturedBytes); init; }

    /// <summary>Gets the error message in the body, or <see langword="null"/> if there is none.</summary>
    public string? ServerMessage { get => field ?? ErrorEnvelope.ReadMessage(CapturedBytes); init; }

    /// <summary>Gets the details of the error in the body, or <see langword="null"/> if there are none.</summary>
    public string? Details { get => field ?? ErrorEnvelope.ReadDetails(CapturedBytes); init; }

    /// <summary>Gets the secret texts of the request, which the server may quote.</summary>
    internal IReadOnlyList<string> Secrets { get; } = [];

    private ReadOnlySpan<byte> CapturedBytes => CapturedBody is { } body ? body.Bytes : default;
}
