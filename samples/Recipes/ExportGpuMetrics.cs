using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 4: the GPU metrics of a project in the last week, as a CSV file.</summary>
public static class ExportGpuMetrics
{
    /// <summary>Writes one line per hour. The response is copied to the file as it arrives.</summary>
    public static async Task RunAsync(
        IAdministratorClient runAi, string projectId, string path, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        OrgUnitMetricType[] types = [OrgUnitMetricType.GpuQuota, OrgUnitMetricType.GpuAllocation];
        await using var metrics = await runAi.Projects.GetProjectMetricsAsCsvAsync(
            projectId, types, now.AddDays(-7), now, new() { NumberOfSamples = 7 * 24 }, cancellationToken);
        await using var file = File.Create(path);
        await metrics.Content.CopyToAsync(file, cancellationToken);
    }
}
