using Microsoft.Kiota.Abstractions;
using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// A call that got a response, but not one it could return. It derives from Kiota's <see cref="ApiException"/>, so code written for Kiota clients
/// handles it.
/// </summary>
public abstract class RunAiException : ApiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, where another exception says so.</param>
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

    /// <summary>The operation's id in the API description.</summary>
    public string? OperationId { get; init; }

    /// <summary>The HTTP method.</summary>
    public string? Method { get; init; }

    /// <summary>The path as it is declared, without the values of its parameters.</summary>
    public string? Route { get; init; }

    /// <summary>The id under which the server's operators find the request; null when it sent none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The body as it came, cut after 64 KiB; empty when there was none.</summary>
    public string? RawBody { get => field ?? CapturedBody?.Text; init; }

    /// <summary>The body of the response; null in an exception that no response led to, such as a fake's.</summary>
    private protected CapturedBody? CapturedBody { get; }
}
