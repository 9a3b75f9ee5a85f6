using System.Diagnostics;
using System.Net;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Tests.Pagination;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Diagnostics;

/// <summary>What operators see of calls. Runs alone: sources and meters belong to the process.</summary>
[Collection(nameof(OperationTelemetryTests))]
[CollectionDefinition(nameof(OperationTelemetryTests), DisableParallelization = true)]
public sealed class OperationTelemetryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Deletes a project, the call with a parameter in its path, and gives the span and the measurement of it.</summary>
    private static async Task<(Activity Span, string Measurement)> ObserveAsync(Func<SentRequest, HttpResponseMessage> answer)
    {
        using var recorder = new TelemetryRecorder();
        using var server = new FakeServer(answer);
        await Record.ExceptionAsync(() => new AdministratorClient(server.Client()).Projects.DeleteProjectAsync("secret-project", Cancellation));
        Assert.DoesNotContain(recorder.Everything, text => text.Contains("secret-project", StringComparison.Ordinal));
        return (
            Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name),
            Assert.Single(recorder.Measurements, line => line.StartsWith("runai.client.operation.duration=", StringComparison.Ordinal)));
    }

    private static string FormatTags(Activity span) => string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_call_is_a_span_and_a_measurement_named_by_its_route()
    {
        var (span, measurement) = await ObserveAsync(_ => Responses.Empty(HttpStatusCode.NoContent));

        Assert.Equal(("DELETE /api/v1/org-unit/projects/{projectId}", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        const string Tags = "server.address=api.test server.port=443 url.template=/api/v1/org-unit/projects/{projectId}";
        Assert.Equal($"http.request.method=DELETE http.response.status_code=204 runai.operation.id=delete_project {Tags}", FormatTags(span));
        Assert.EndsWith($" http.request.method=DELETE http.response.status_code=204 {Tags}", measurement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_answer_is_told_by_its_status()
    {
        var (span, measurement) = await ObserveAsync(_ => Responses.Json("""{"message":"secret-project is gone"}""", HttpStatusCode.NotFound));

        Assert.Equal((ActivityStatusCode.Error, "404", 404), (span.Status, span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
        Assert.Contains("error.type=404 http.request.method=DELETE http.response.status_code=404", measurement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_connection_is_told_by_its_kind()
    {
        var (span, _) = await ObserveAsync(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "secret-project"));

        Assert.Equal((ActivityStatusCode.Error, "name_resolution_error", null), (span.Status, span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
    }

    [Fact]
    public async Task Another_failure_is_told_by_its_exception()
    {
        var (span, _) = await ObserveAsync(_ => throw new RunAiAuthenticationException("secret-project") { ResponseStatusCode = 401 });

        Assert.Equal(("RunAi.Generated.RunAiAuthenticationException", null), (span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
    }

    [Fact]
    public async Task A_timeout_is_not_a_cancellation()
    {
        using var recorder = new TelemetryRecorder();
        using var server = new FakeServer(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new UnreachableException();
        });
        using var client = server.Client();
        client.Timeout = TimeSpan.FromMilliseconds(1);

        await Assert.ThrowsAsync<TaskCanceledException>(() => new AdministratorClient(client).Projects.DeleteProjectAsync("7", Cancellation));

        Assert.Equal("System.TimeoutException", Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name).GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_value_that_does_not_fit_keeps_its_status()
    {
        using var recorder = new TelemetryRecorder();
        using var server = FakeServer.Json("[]");

        await Assert.ThrowsAsync<RunAiResponseException>(() => new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        var span = Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name);
        Assert.Equal(("RunAi.Generated.RunAiResponseException", 200), (span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, 200, null)]
    [InlineData(HttpStatusCode.BadGateway, 502, "502")]
    public async Task A_list_that_is_read_item_by_item_is_a_call_too(HttpStatusCode answer, int status, string? error)
    {
        using var recorder = new TelemetryRecorder();
        using var server = FakeServer.Json("[1,2]", answer);

        await Record.ExceptionAsync(() => server.Items(new PagedOperation<int>(JsonRead.Int32)).ToListAsync());

        var span = Assert.Single(recorder.Spans, span => span.Source.Name == RunAiDiagnostics.Name);
        Assert.Equal(("GET /numbers", status, error), (span.DisplayName, span.GetTagItem("http.response.status_code"), span.GetTagItem("error.type")));
        Assert.Single(recorder.Measurements, line => line.StartsWith("runai.client.operation.duration=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_happens_below_belongs_to_the_calls_span()
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
    public async Task Nothing_is_left_behind_for_the_caller()
    {
        var before = Activity.Current;

        await ObserveAsync(_ => Responses.Empty(HttpStatusCode.NoContent));

        Assert.Same(before, Activity.Current);
    }

    [Fact]
    public void Without_listeners_nothing_is_observed_and_asking_allocates_nothing()
    {
        Assert.False(OperationTelemetry.IsEnabled);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var call = 0; call < 100; call++)
            Assert.False(OperationTelemetry.IsEnabled);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
