using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 3: all running workloads of a project, the newest first.</summary>
public static class ListRunningWorkloads
{
    /// <summary>Enumerates the workloads. Pages are requested as they are needed.</summary>
    public static IAsyncEnumerable<Workload> RunAsync(IAdministratorClient runAi, string projectName, CancellationToken cancellationToken = default) =>
        runAi.Workloads.EnumerateWorkloadsAsync(
            new()
            {
                FilterBy = [WorkloadFilter.ProjectName == projectName, WorkloadFilter.Phase == Phase.Running],
                SortBy = WorkloadsSort.CreatedAt,
                SortOrder = SortOrder.Desc,
                Limit = 200,
            },
            cancellationToken);
}
