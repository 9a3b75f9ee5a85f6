using System.Net.WebSockets;
using RunAi.Generated.Internal;

namespace RunAi.Generated.WebSockets;

/// <summary>Creates the exceptions of WebSockets.</summary>
internal static class WebSocketFailure
{
    private const int MaxReasonLength = 200;

    /// <summary>Creates the exception for a close frame of the server whose code does not mean the end of the data.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="code">The code.</param>
    /// <param name="reason">The reason that the server specified.</param>
    public static RunAiWebSocketException CreateClosed(ApiOperation operation, int code, string? reason) =>
        Create(operation, CloseCode.Get(code), Clean(reason), null);

    /// <summary>Creates the exception for a connection that failed.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="exception">The exception of the WebSocket.</param>
    public static RunAiWebSocketException Create(ApiOperation operation, WebSocketException exception) =>
        exception.WebSocketErrorCode == WebSocketError.ConnectionClosedPrematurely
            ? Create(operation, CloseCode.Abnormal, null, exception)
            : CreateInvalid(operation, "the server violated the protocol", exception);

    /// <summary>Creates the exception for a server that accepted the upgrade with invalid headers.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="exception">The exception of the WebSocket.</param>
    public static RunAiWebSocketException CreateInvalidUpgrade(ApiOperation operation, WebSocketException exception) =>
        CreateInvalid(operation, "the headers of the upgrade to a WebSocket are not valid", exception);

    private static RunAiWebSocketException CreateInvalid(ApiOperation operation, string what, WebSocketException exception) => new(
        $"{operation.Id} failed: {what} ({Clean(exception.Message)?.TrimEnd('.')}). A proxy between the application and the cluster can be the cause.",
        exception)
    {
        OperationId = operation.Id, Method = operation.Method.Method, Route = operation.Route,
    };

    private static RunAiWebSocketException Create(ApiOperation operation, CloseCode code, string? reason, Exception? cause) => new(
        $"The connection of {operation.Id} was closed with {code.Code}: {code.Meaning}.{(reason is null ? "" : $" Reason: {reason.TrimEnd('.')}.")} "
        + code.Advice,
        cause)
    {
        OperationId = operation.Id,
        Method = operation.Method.Method,
        Route = operation.Route,
        CloseCode = code.Code,
        CloseReason = reason,
        IsTransient = code.IsTransient,
    };

    private static string? Clean(string? text) =>
        TextSanitizer.Sanitize(SecretText.Redact(text ?? ""), MaxReasonLength) is { Length: > 0 } clean ? clean : null;
}
