using System.Text;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>Tests metrics over spans that need several requests.</summary>
public sealed class MetricsTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Samples_of_several_requests_have_no_gaps_and_no_doubles()
    {
        var samples = await EnumerateAsync(2500, OrgUnitMetricType.GpuQuota, OrgUnitMetricType.GpuAllocation);
        var values = new List<MetricSample>();
        await foreach (var sample in samples)
        {
            values.Add(sample);
        }

        Assert.Equal(2 * 2500, values.Count);
        Assert.Equal(
            Enumerable.Range(0, 2500).Select(hour => Start.AddHours(hour)),
            values.Where(sample => sample.Type == "GPU_QUOTA").Select(sample => sample.Timestamp));
        Assert.All(values, sample => Assert.Equal(1, sample.Value));
        Assert.Empty(samples.Missing);
    }

    [Fact]
    public async Task Samples_are_written_as_CSV_with_progress()
    {
        var progress = new List<double>();
        using var stream = new MemoryStream();

        var count = await (await EnumerateAsync(1500, OrgUnitMetricType.GpuQuota)).WriteCsvAsync(stream, new Recorder(progress), Cancellation.Token);

        Assert.Equal((1500, 2, 1), (count, progress.Count, progress[^1]));
        Assert.StartsWith(
            "timestamp,type,labels,value\r\n2026-01-01T00:00:00Z,GPU_QUOTA,,1\r\n2026-01-01T01:00:00Z,GPU_QUOTA,,1\r\n",
            Encoding.UTF8.GetString(stream.ToArray()),
            StringComparison.Ordinal);
    }

    private async Task<MetricSamples> EnumerateAsync(int hours, params OrgUnitMetricType[] types)
    {
        var project = (await fixture.Administrator.Projects.FindProjectAsync("vision", cancellationToken: Cancellation.Token))!;
        return fixture.Administrator.Projects.EnumerateProjectMetricsSamplesAsync(project.Id, types, Start, Start.AddHours(hours), TimeSpan.FromHours(1));
    }

    private sealed class Recorder(List<double> parts) : IProgress<double>
    {
        public void Report(double value) => parts.Add(value);
    }
}
