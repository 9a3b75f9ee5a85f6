using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 4: the GPU metrics of a project in the last week, as a CSV file.</summary>
public static class ExportGpuMetrics
{
    /// <summary>Writes a line per metric and five minutes. The span is read in as many requests as the limit of 1,000 samples needs.</summary>
    public static Task RunAsync(
        IAdministratorClient runAi, string projectId, string path, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        OrgUnitMetricType[] types = [OrgUnitMetricType.GpuQuota, OrgUnitMetricType.GpuAllocation];
        return runAi.Projects
            .EnumerateProjectMetricsSamplesAsync(projectId, types, last: TimeSpan.FromDays(7), every: TimeSpan.FromMinutes(5), timeProvider: clock)
            .SaveCsvAsync(path, cancellationToken: cancellationToken);
    }
}
