using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>Answers that an operation gives in several formats, or in another than JSON.</summary>
public sealed class FormatTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2));
    private static readonly DateTimeOffset End = Start.AddDays(1);

    private string ProjectId => $"{fixture.Sandbox.Tenant.Projects[0].Id}";

    [Fact]
    public async Task Metrics_come_as_models()
    {
        var metrics = await fixture.Administrator.Projects.GetProjectMetricsAsync(
            ProjectId, [OrgUnitMetricType.GpuAllocation, OrgUnitMetricType.GpuQuota], Start, End, numberOfSamples: 2, cancellationToken: Cancellation.Token);

        Assert.NotEmpty(metrics.Measurements);
    }

    [Fact]
    public async Task The_same_metrics_come_as_csv()
    {
        await using var metrics = await fixture.Administrator.Projects.GetProjectMetricsAsCsvAsync(
            ProjectId, [OrgUnitMetricType.GpuAllocation], Start, End, cancellationToken: Cancellation.Token);

        Assert.Equal(("text/csv; charset=utf-8", "name,value"), (metrics.ContentType, await FirstLineAsync(metrics)));
    }

    [Fact]
    public async Task A_stream_can_be_read_with_status_and_headers()
    {
        var answer = await fixture.Administrator.Projects.GetProjectMetricsAsCsvWithResponseAsync(
            ProjectId, [OrgUnitMetricType.GpuAllocation], Start, End, cancellationToken: Cancellation.Token);
        await using var metrics = answer.Value;

        Assert.Equal((200, "text/csv; charset=utf-8"), (answer.StatusCode, answer.Headers["content-type"].Single()));
    }

    [Fact]
    public async Task An_error_of_a_stream_is_an_exception_like_any_other()
    {
        var refusal = await Assert.ThrowsAnyAsync<RunAiApiException>(() => fixture.Administrator.Projects.GetProjectMetricsAsCsvAsync(
            ProjectId, [new OrgUnitMetricType("NO_METRIC")], Start, End, cancellationToken: Cancellation.Token));

        Assert.Equal(400, refusal.ResponseStatusCode);
    }

    [Fact]
    public async Task A_report_is_downloaded()
    {
        await using var report = await fixture.Administrator.Reports.DownloadReportByIdAsync(Guid.NewGuid(), Cancellation.Token);

        Assert.Equal("name,value", await FirstLineAsync(report));
    }

    [Fact]
    public async Task A_file_has_the_name_that_the_server_proposes()
    {
        await using var log = await fixture.Administrator.AuditLogs.DownloadAuditLogsAsync(
            Start, End, DownloadAuditLogsFileType.Csv, cancellationToken: Cancellation.Token);

        Assert.Equal(("application/octet-stream", "sample.bin"), (log.ContentType, log.FileName));
    }

    [Fact]
    public async Task A_single_json_string_is_text()
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
