using System.Diagnostics;
using System.Net;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Tests.ClusterApi;
using RunAi.Generated.Tests.Pagination;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Diagnostics;

/// <summary>Tests the telemetry of calls. Runs alone, because sources and meters belong to the process.</summary>
[Collection(nameof(OperationTelemetryTests))]
[CollectionDefinition(nameof(OperationTelemetryTests), DisableParallelization = true)]
public sealed class OperationTelemetryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Deletes a project, which is a call with a path parameter, and returns its span and measurement.</summary>
    private static async Task<(Activity Span, string Measurement)> ObserveAsync(Func<SentRequest, HttpResponseMessage> respond)
    {
        using var recorder = new TelemetryRecorder();
        using var server = new FakeServer(respond);
        await Record.ExceptionAsync(() => new AdministratorClient(server.Client()).Projects.DeleteProjectAsync("secret-project", Cancellation));
        Assert.DoesNotContain(recorder.Everything, text => text.Contains("secret-project", StringComparison.Ordinal));
        return (
            Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name),
            Assert.Single(recorder.Measurements, line => line.StartsWith("runai.client.operation.duration=", StringComparison.Ordinal)));
    }

    private static string FormatTags(Activity span) => string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));

    [Fact]
    public async Task Call_is_recorded_as_a_span_and_a_measurement_with_its_route()
    {
        var (span, measurement) = await ObserveAsync(_ => Responses.Empty(HttpStatusCode.NoContent));

        Assert.Equal(
            ("DELETE /api/v1/org-unit/projects/{projectId}", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        const string Tags = "server.address=api.test server.port=443 url.template=/api/v1/org-unit/projects/{projectId}";
        Assert.Equal($"http.request.method=DELETE http.response.status_code=204 runai.operation.id=delete_project {Tags}", FormatTags(span));
        Assert.EndsWith($" http.request.method=DELETE http.response.status_code=204 {Tags}", measurement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_response_is_recorded_with_its_status_code()
    {
        var (span, measurement) = await ObserveAsync(_ => Responses.Json("""{"message":"secret-project is gone"}""", HttpStatusCode.NotFound));

        Assert.Equal((ActivityStatusCode.Error, "404", 404), (span.Status, span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
        Assert.Contains("error.type=404 http.request.method=DELETE http.response.status_code=404", measurement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upgrade_to_a_WebSocket_is_recorded_with_its_route()
    {
        await using var cluster = await Cluster.StartWebSocketAsync(static _ => Task.CompletedTask);
        using var recorder = new TelemetryRecorder();

        Assert.Equal("", await cluster.Client.GetLogsAsync("secret-project", "train-1", cancellationToken: Cancellation));

        var span = Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name && span.Kind == ActivityKind.Client && HasRoute(span));
        Assert.Equal((101, ActivityStatusCode.Unset), (span.GetTagItem("http.response.status_code"), span.Status));
        Assert.Contains(recorder.Measurements, line => line.Contains("http.response.status_code=101", StringComparison.Ordinal));

        static bool HasRoute(Activity span) => span.DisplayName == "GET /cluster-api/api/v1/{project}/workloads/{type}/{framework}/{workload}/logs";
    }

    [Fact]
    public async Task Connection_failure_is_recorded_with_its_kind()
    {
        var (span, _) = await ObserveAsync(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "secret-project"));

        Assert.Equal(
            (ActivityStatusCode.Error, "name_resolution_error", null),
            (span.Status, span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
    }

    [Fact]
    public async Task Other_failure_is_recorded_with_its_exception_type()
    {
        var (span, _) = await ObserveAsync(_ => throw new RunAiAuthenticationException("secret-project") { ResponseStatusCode = 401 });

        Assert.Equal(("RunAi.Generated.RunAiAuthenticationException", null), (span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
    }

    [Fact]
    public async Task Timeout_is_recorded_as_a_timeout()
    {
        using var recorder = new TelemetryRecorder();
        using var server = new FakeServer(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new UnreachableException();
        });
        using var client = server.Client();
        client.Timeout = TimeSpan.FromMilliseconds(1);

        await Assert.ThrowsAsync<RunAiTimeoutException>(() => new AdministratorClient(client).Projects.DeleteProjectAsync("7", Cancellation));

        Assert.Equal("System.TimeoutException", Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name).GetTagItem("error.type"));
    }

    [Fact]
    public async Task Mismatch_is_recorded_with_the_status_code_of_the_response()
    {
        using var recorder = new TelemetryRecorder();
        using var server = FakeServer.Json("[]");

        await Assert.ThrowsAsync<RunAiResponseException>(
            () => new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        var span = Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name);
        Assert.Equal(("RunAi.Generated.RunAiResponseException", 200), (span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, 200, null)]
    [InlineData(HttpStatusCode.BadGateway, 502, "502")]
    public async Task Streamed_list_is_recorded_as_a_call(HttpStatusCode statusCode, int status, string? error)
    {
        using var recorder = new TelemetryRecorder();
        using var server = FakeServer.Json("[1,2]", statusCode);

        await Record.ExceptionAsync(() => server.Items(new PagedOperation<int>(JsonRead.Int32)).ToListAsync());

        var span = Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name);
        Assert.Equal(("GET /numbers", status, error), (span.DisplayName, span.GetTagItem("http.response.status_code"), span.GetTagItem("error.type")));
        Assert.Single(recorder.Measurements, line => line.StartsWith("runai.client.operation.duration=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Spans_below_the_call_have_its_trace()
    {
        ActivityContext below = default;
        var (span, _) = await ObserveAsync(_ =>
        {
            below = Activity.Current!.Context;
            return Responses.Empty(HttpStatusCode.NoContent);
        });

        Assert.Equal(span.TraceId, below.TraceId);
    }

    [Fact]
    public async Task Current_activity_is_restored_after_a_call()
    {
        var before = Activity.Current;

        await ObserveAsync(_ => Responses.Empty(HttpStatusCode.NoContent));

        Assert.Same(before, Activity.Current);
    }

    [Fact]
    public void Telemetry_without_listeners_is_disabled_and_does_not_allocate()
    {
        Assert.False(OperationTelemetry.IsEnabled);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var call = 0; call < 100; call++)
        {
            Assert.False(OperationTelemetry.IsEnabled);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
