using Microsoft.Extensions.Options;
using RunAi.Administrator;

namespace RunAi.Generated.Dashboard.Data;

/// <summary>Reads the data of the page.</summary>
internal sealed class DashboardReader(IAdministratorClient runAi, TimeProvider clock, IOptions<DashboardOptions> options)
{
    private const int PointCount = 24;

    /// <summary>Reads all data.</summary>
    /// <exception cref="RunAiException">A request failed.</exception>
    public async Task<DashboardSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var clusters = (await runAi.Clusters.GetClustersAsync(cancellationToken)).ToDictionary(static cluster => cluster.Uuid, static cluster => cluster.Name);
        var departments = await runAi.Departments.EnumerateDepartmentsAsync(cancellationToken).ToListAsync(cancellationToken);
        var projects = await runAi.Projects.EnumerateProjectsAsync(cancellationToken).ToListAsync(cancellationToken);
        var workloads = await runAi.Workloads.EnumerateWorkloadsAsync(
            new() { FilterBy = [WorkloadFilter.Phase == Phase.Running], SortBy = WorkloadsSort.CreatedAt, SortOrder = SortOrder.Desc },
            cancellationToken: cancellationToken).ToListAsync(cancellationToken);

        var byDepartment = workloads.ToLookup(static workload => workload.DepartmentId, GetGpus);
        var byProject = workloads.ToLookup(static workload => workload.ProjectId, GetGpus);
        var names = departments.ToDictionary(static department => department.Id, static department => department.Name);
        return new DashboardSnapshot(
            now,
            [
                .. departments.OrderBy(static department => department.Name, StringComparer.Ordinal).Select(department => new QuotaRow(
                    department.Name, GetName(clusters, department.ClusterId), department.TotalResources?.GpuQuota, byDepartment[department.Id].Sum())),
            ],
            [
                .. projects.Select(project => new QuotaRow(
                        project.Name, GetName(names, project.ParentId), project.TotalResources?.GpuQuota, byProject[project.Id].Sum()))
                    .OrderBy(static row => row.Parent, StringComparer.Ordinal).ThenBy(static row => row.Name, StringComparer.Ordinal),
            ],
            [
                .. workloads.Select(workload => new WorkloadRow(
                    workload.Name, workload.Type, workload.ProjectName, GetName(clusters, workload.ClusterId), GetGpus(workload), workload.PhaseUpdatedAt)),
            ],
            await ReadUsageAsync(departments, now, cancellationToken));
    }

    private static string GetName<TKey>(Dictionary<TKey, string> names, TKey id)
        where TKey : notnull => names.GetValueOrDefault(id, "-");

    private static double GetGpus(Workload workload) => workload.AllocatedResources?.Gpu ?? 0;

    private async Task<IReadOnlyList<UsagePoint>> ReadUsageAsync(
        List<DepartmentForList> departments, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var history = options.Value.History;
        var points = new SortedDictionary<DateTimeOffset, (double Allocated, double Quota)>();
        foreach (var department in departments)
        {
            var samples = runAi.Departments.EnumerateDepartmentMetricsSamplesAsync(
                department.Id, [OrgUnitMetricType.GpuAllocation, OrgUnitMetricType.GpuQuota], now - history, now, history / PointCount);
            await foreach (var sample in samples.WithCancellation(cancellationToken))
            {
                var (allocated, quota) = points.GetValueOrDefault(sample.Timestamp);
                points[sample.Timestamp] = sample.Type == OrgUnitMetricType.GpuQuota.Value
                    ? (allocated, quota + sample.Value)
                    : (allocated + sample.Value, quota);
            }
        }

        return [.. points.Select(static point => new UsagePoint(point.Key, point.Value.Allocated, point.Value.Quota))];
    }
}
