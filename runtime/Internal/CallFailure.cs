namespace RunAi.Generated.Internal;

/// <summary>
/// Converts the exceptions of the HTTP client to those of this library, outside its handlers, so that resilience handlers see the original ones. A
/// cancellation by the caller, and exceptions of unknown handlers, are not converted.
/// </summary>
internal static class CallFailure
{
    // The exceptions of resilience handlers, which this assembly does not depend on.
    private const string TimeoutRejection = "Polly.Timeout.TimeoutRejectedException";
    private const string Rejection = "Polly.ExecutionRejectedException";

    private const int MaxTextLength = 300;

    /// <summary>Converts an exception. Returns <see langword="null"/> if it must be passed on as it is.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="address">The address of the request.</param>
    /// <param name="deadline">The deadline of the call.</param>
    /// <param name="findSettings">Returns the settings of an address; <see langword="null"/> for an HTTP client of the application.</param>
    public static Exception? Convert(
        Exception exception, ApiOperation operation, Uri? address, CallDeadline deadline, Func<Uri, AddressSettings>? findSettings)
    {
        switch (exception)
        {
            case RunAiException:
                return null;
            case OperationCanceledException canceled:
                return ConvertCancellation(canceled, operation, address, deadline);
            case HttpRequestException failure:
                return ConvertFailure(failure, operation, address, findSettings);
        }

        if (IsOfType(exception, TimeoutRejection))
        {
            return Create(operation, null, exception, $"did not complete in time: {GetText(exception)}.");
        }

        return !IsOfType(exception, Rejection) ? null : new RunAiConnectionException($"{operation.Id} was not sent: {GetText(exception)}.", exception)
        {
            OperationId = operation.Id,
            Method = operation.Method.Method,
            Route = operation.Route,
        };
    }

    /// <summary>Converts a failure to connect or to read a response.</summary>
    private static RunAiConnectionException ConvertFailure(
        HttpRequestException exception, ApiOperation operation, Uri? address, Func<Uri, AddressSettings>? findSettings)
    {
        var settings = address is { IsAbsoluteUri: true } ? findSettings?.Invoke(address) : null;
        var description = HttpFailure.Describe(exception, address, settings ?? AddressSettings.OfHttpClient);
        return new RunAiConnectionException($"{operation.Id} failed: {description}", exception)
        {
            HttpRequestError = exception.HttpRequestError,
            OperationId = operation.Id,
            Method = operation.Method.Method,
            Route = operation.Route,
        };
    }

    /// <summary>Converts a timeout. Returns <see langword="null"/> for a cancellation.</summary>
    private static Exception? ConvertCancellation(OperationCanceledException exception, ApiOperation operation, Uri? address, CallDeadline deadline)
    {
        var cause = deadline.IsCancellationRequested ? deadline.ToException(exception) : exception;
        if (deadline.IsCanceledByCaller || cause.InnerException is not TimeoutException)
        {
            return ReferenceEquals(cause, exception) ? null : cause;
        }

        if (deadline is { IsOfStream: true, HasPassed: true })
        {
            return Create(operation, deadline.Timeout, cause, $"received no data for {FailureMessage.FormatSeconds(deadline.Timeout)} ({deadline.Setting}).");
        }

        // The timeout of a connection attempt (SocketsHttpHandler.ConnectTimeout) is reported in the same way.
        return deadline.HasPassed
            ? Create(operation, deadline.Timeout, cause, $"did not complete within {FailureMessage.FormatSeconds(deadline.Timeout)} ({deadline.Setting}).")
            : Create(operation, null, cause, $"did not connect to {address?.Authority} in time: {GetText(cause.InnerException)}.");
    }

    private static RunAiTimeoutException Create(ApiOperation operation, TimeSpan? timeout, Exception cause, string what) => new($"{operation.Id} {what}", cause)
    {
        Timeout = timeout,
        OperationId = operation.Id,
        Method = operation.Method.Method,
        Route = operation.Route,
    };

    private static string GetText(Exception exception) => TextSanitizer.Sanitize(exception.Message, MaxTextLength).TrimEnd('.');

    private static bool IsOfType(Exception exception, string name)
    {
        for (var type = exception.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == name)
            {
                return true;
            }
        }

        return false;
    }
}
