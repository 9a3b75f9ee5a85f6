using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.Json;

namespace RunAi.Generated.Diagnostics;

/// <summary>
/// Records the span and the metrics of a call, with the names of OpenTelemetry's HTTP semantic conventions. Tags come from the spec, the configured origin
/// and the status code, never from callers or servers, so their cardinality is low.
/// </summary>
internal sealed class OperationTelemetry : IDisposable
{
    private static readonly Histogram<double> Duration = RunAiDiagnostics.Meter.CreateHistogram<double>(
        "runai.client.operation.duration",
        "s",
        "Duration of calls, including retries and reading the body. For a streamed body, the time until it starts.",
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

    /// <summary>Gets a value indicating whether there are listeners. Checked first, so that calls without listeners have no overhead.</summary>
    public static bool IsEnabled => Duration.Enabled || RunAiDiagnostics.Source.HasListeners();

    public TResponse RecordResponse<TResponse>(TResponse response)
        where TResponse : ApiResponse
    {
        RecordResponse(response.StatusCode);
        return response;
    }

    public void RecordResponse(int status) => Tag("http.response.status_code", status);

    /// <summary>Records a failure.</summary>
    /// <returns>Always <see langword="false"/>, so that an exception filter does not catch the exception.</returns>
    public bool RecordException(Exception exception)
    {
        // The status code of a RunAiAuthenticationException is the token endpoint's.
        if (exception is (RunAiApiException or RunAiResponseException) and RunAiException { ResponseStatusCode: > 0 and var status })
        {
            Tag("http.response.status_code", status);
        }

        Tag("error.type", GetErrorType(exception));
        _span?.SetStatus(ActivityStatusCode.Error);
        return false;
    }

    public void Dispose()
    {
        Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, _tags);
        _span?.Dispose();
    }

    /// <summary>
    /// Returns the status code of an error response, the kind of a connection failure as in the metrics of .NET, or the type of the exception.
    /// </summary>
    private static string GetErrorType(Exception exception) => exception switch
    {
        RunAiApiException { ResponseStatusCode: > 0 and var status } => status.ToString(CultureInfo.InvariantCulture),
        RunAiConnectionException { HttpRequestError: not HttpRequestError.Unknown and var error } =>
            JsonNamingPolicy.SnakeCaseLower.ConvertName(error.ToString()),
        RunAiTimeoutException => typeof(TimeoutException).FullName!,
        _ => exception.GetType().FullName!,
    };

    private void Tag(string name, object value)
    {
        _tags.Add(name, value);
        _span?.SetTag(name, value);
    }
}
