using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>Tests responses in several formats, or in formats other than JSON.</summary>
public sealed class FormatTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2));
    private static readonly DateTimeOffset End = Start.AddDays(1);

    private string ProjectId => $"{fixture.Sandbox.Tenant.Projects[0].Id}";

    [Fact]
    public async Task Metrics_can_be_read_as_models()
    {
        var metrics = await fixture.Administrator.Projects.GetProjectMetricsAsync(
            ProjectId, [OrgUnitMetricType.GpuAllocation, OrgUnitMetricType.GpuQuota], Start, End, new() { NumberOfSamples = 2 }, Cancellation.Token);

        Assert.Equal(["GPU_ALLOCATION", "GPU_QUOTA"], metrics.Measurements.Select(measurement => measurement.Type));
        Assert.All(metrics.Measurements, measurement => Assert.Equal(
            ["""{"timestamp":"2025-12-31T22:00:00Z","value":"1"}""", """{"timestamp":"2026-01-01T10:00:00Z","value":"1"}"""],
            measurement.Values!.Select(value => value.ToJson())));
    }

    [Fact]
    public async Task Metrics_can_be_read_as_CSV()
    {
        await using var metrics = await fixture.Administrator.Projects.GetProjectMetricsAsCsvAsync(
            ProjectId, [OrgUnitMetricType.GpuAllocation], Start, End, cancellationToken: Cancellation.Token);

        Assert.Equal(("text/csv; charset=utf-8", "timestamp,GPU_ALLOCATION"), (metrics.ContentType, await FirstLineAsync(metrics)));
    }

    [Fact]
    public async Task Streams_can_be_read_with_status_code_and_headers()
    {
        var response = await fixture.Administrator.Projects.GetProjectMetricsAsCsvWithResponseAsync(
            ProjectId, [OrgUnitMetricType.GpuAllocation], Start, End, cancellationToken: Cancellation.Token);
        await using var metrics = response.Value;

        Assert.Equal((200, "text/csv; charset=utf-8"), (response.StatusCode, response.Headers["content-type"].Single()));
    }

    [Fact]
    public async Task Errors_of_stream_operations_are_typed_exceptions()
    {
        var refusal = await Assert.ThrowsAnyAsync<RunAiApiException>(() => fixture.Administrator.Projects.GetProjectMetricsAsCsvAsync(
            ProjectId, [new OrgUnitMetricType("NO_METRIC")], Start, End, cancellationToken: Cancellation.Token));

        Assert.Equal(400, refusal.ResponseStatusCode);
    }

    [Fact]
    public async Task Reports_can_be_downloaded()
    {
        await using var report = await fixture.Administrator.Reports.DownloadReportByIdAsync(Guid.NewGuid(), Cancellation.Token);

        Assert.Equal("name,value", await FirstLineAsync(report));
    }

    [Fact]
    public async Task Downloads_have_the_file_name_of_the_response()
    {
        await using var log = await fixture.Administrator.AuditLogs.DownloadAuditLogsAsync(
            Start, End, new() { FileType = DownloadAuditLogsFileType.Csv }, Cancellation.Token);

        Assert.Equal(("application/octet-stream", "sample.bin"), (log.ContentType, log.FileName));
    }

    [Fact]
    public async Task JSON_strings_can_be_read_as_text()
    {
        var file = await fixture.Administrator.Clusters.GetInstallFileAsync(fixture.Cluster.Uuid, cancellationToken: Cancellation.Token);

        Assert.Equal("sample", file);
    }

    private static async Task<string?> FirstLineAsync(ApiStream stream)
    {
        using var reader = new StreamReader(stream.Content);
        return await reader.ReadLineAsync(Cancellation.Token);
    }
}
