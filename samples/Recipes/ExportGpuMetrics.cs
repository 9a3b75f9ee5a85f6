using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 4: the GPU metrics of a project in the last week, as a CSV file.</summary>
public static class ExportGpuMetrics
{
    /// <summary>Writes a line per metric and five minutes. The span is read in as many requests as the limit of 1,000 samples needs.</summary>
    public static async Task RunAsync(
        IAdministratorClient runAi, string projectId, string path, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        await using var file = File.Create(path);
        await runAi.Projects.EnumerateProjectMetricsSamplesAsync(
            projectId, [OrgUnitMetricType.GpuQuota, OrgUnitMetricType.GpuAllocation], now.AddDays(-7), now, every: TimeSpan.FromMinutes(5))
            .WriteCsvAsync(file, cancellationToken: cancellationToken);
    }
}
