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
}
