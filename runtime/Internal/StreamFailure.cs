using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Converts the exceptions of a stream that is read after its call has completed.</summary>
internal static class StreamFailure
{
    /// <summary>Converts an exception. Returns <see langword="null"/> if it must be passed on as it is.</summary>
    public static Exception? Convert(Exception exception, ApiStream stream, CallDeadline deadline)
    {
        if (stream.Operation is { } operation)
        {
            return CallFailure.Convert(exception, operation, stream.Response?.RequestMessage?.RequestUri, deadline, findSettings: null);
        }

        return exception switch
        {
            OperationCanceledException canceled when deadline.IsCancellationRequested => deadline.ToException(canceled),
            HttpRequestException => new RunAiConnectionException($"The stream cannot be read: {exception.Message}", exception),
            _ => null,
        };
    }

    /// <summary>Creates the exception for a value that is not valid JSON or does not match the spec.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="json">The value.</param>
    /// <param name="exception">The cause.</param>
    /// <param name="index">The number of values before it.</param>
    public static RunAiResponseException CreateMismatch(ApiStream stream, ReadOnlySpan<byte> json, JsonException exception, int index)
    {
        var root = $"$[{index}]";
        if (stream is not { Operation: { } operation, Response: { } response })
        {
            return new RunAiResponseException($"The stream has an invalid JSON value at {root}: {exception.Message}", innerException: exception)
            {
                JsonPath = root,
            };
        }

        using var body = PooledBody.Copy(json.Length > CapturedBody.MaxLength ? json[..(CapturedBody.MaxLength + 1)] : json);
        return ResponseExceptionFactory.CreateMismatch(new BufferedResponse(operation, response, body), exception, root);
    }
}
