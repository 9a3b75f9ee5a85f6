using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Diagnostics;

/// <summary>
/// One call of an operation as traces and metrics show it, with the names of OpenTelemetry's HTTP conventions. Tags come from the API description, the
/// configured origin and the status; nothing that a caller or a server writes is in them, so there are few values of each.
/// </summary>
internal sealed class OperationTelemetry : IDisposable
{
    private static readonly Histogram<double> Duration = RunAiDiagnostics.Meter.CreateHistogram<double>(
        "runai.client.operation.duration",
        "s",
        "Duration of calls, retries and reading of the body included; of a streamed body only its beginning.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] });

    private readonly Activity? _span;
    private readonly long _start = Stopwatch.GetTimestamp();
    private TagList _tags;

    public OperationTelemetry(ApiOperation operation, Uri address)
    {
        _tags = new TagList
        {
            { "http.request.method", operation.Method.Method },
            { "url.template", operation.Route },
            { "server.address", address.IdnHost },
            { "server.port", address.Port },
        };
        _span = RunAiDiagnostics.Source.StartActivity(operation.SpanName, ActivityKind.Client, parentContext: default, tags: _tags);
        _span?.SetTag("runai.operation.id", operation.Id);
    }

    /// <summary>Whether anybody looks. Asked first: a call that nobody looks at must cost nothing.</summary>
    public static bool IsEnabled => Duration.Enabled || RunAiDiagnostics.Source.HasListeners();

    public TResponse RecordResponse<TResponse>(TResponse response)
        where TResponse : ApiResponse
    {
        RecordResponse(response.StatusCode);
        return response;
    }

    public void RecordResponse(int status) => Tag("http.response.status_code", status);

    /// <summary>Takes note of a failure.</summary>
    /// <returns>False: the exception goes its way.</returns>
    public bool RecordException(Exception exception)
    {
        // The status code of a RunAiAuthenticationException is the token endpoint's.
        if (exception is (RunAiApiException or RunAiResponseException) and RunAiException { ResponseStatusCode: > 0 and var status })
            Tag("http.response.status_code", status);
        Tag("error.type", GetErrorType(exception));
        _span?.SetStatus(ActivityStatusCode.Error);
        return false;
    }

    public void Dispose()
    {
        Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, _tags);
        _span?.Dispose();
    }

    /// <summary>The status of an error answer, the kind of a broken connection as .NET's own metrics name it, else the exception's type.</summary>
    private static string GetErrorType(Exception exception) => exception switch
    {
        RunAiApiException { ResponseStatusCode: > 0 and var status } => status.ToString(CultureInfo.InvariantCulture),
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var error } => JsonNamingPolicy.SnakeCaseLower.ConvertName(error.ToString()),
        OperationCanceledException { InnerException: TimeoutException timeout } => timeout.GetType().FullName!,
        _ => exception.GetType().FullName!,
    };

    private void Tag(string name, object value)
    {
        _tags.Add(name, value);
        _span?.SetTag(name, value);
    }
}
