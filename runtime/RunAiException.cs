using Microsoft.Kiota.Abstractions;
using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// The base class of the exceptions that calls to Run:ai throw. It derives from Kiota's <see cref="ApiException"/>, so error handling for Kiota clients
/// also handles these.
/// </summary>
public abstract class RunAiException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="RunAiException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    protected RunAiException(string message, Exception? innerException)
        : base(message, innerException!)
    {
    }

    private protected RunAiException(string? message, BufferedResponse response, Exception? innerException)
        : base(message!, innerException!)
    {
        CapturedBody = new CapturedBody(response.Body.Bytes);
        OperationId = response.Operation.Id;
        Method = response.Operation.Method.Method;
        Route = response.Operation.Route;
        RequestId = response.RequestId;
        ResponseStatusCode = response.Status;
        ResponseHeaders = response.Headers;
    }

    /// <summary>Gets the <c>operationId</c> of the called operation, or <see langword="null"/> if the exception is not about a call.</summary>
    public string? OperationId { get; init; }

    /// <summary>Gets the HTTP method of the called operation, or <see langword="null"/> if the exception is not about a call.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// Gets the path template of the called operation, without parameter values, or <see langword="null"/> if the exception is not about a call.
    /// </summary>
    public string? Route { get; init; }

    /// <summary>Gets the request ID that the server returned, or <see langword="null"/> if it returned none.</summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// Gets the response body, truncated to 64 KiB; an empty string if the body was empty. It is <see langword="null"/> if the exception is not about a
    /// response, and in a <see cref="RunAiAuthenticationException"/>, because the body of a token endpoint can contain secrets.
    /// </summary>
    public string? RawBody { get => field ?? CapturedBody?.Text; init; }

    /// <summary>Gets the captured response body, or <see langword="null"/> if the exception is not about a response.</summary>
    private protected CapturedBody? CapturedBody { get; }
}
