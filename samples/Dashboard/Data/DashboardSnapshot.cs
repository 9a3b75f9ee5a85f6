namespace RunAi.Generated.Dashboard.Data;

/// <summary>Represents the data of the page at a point in time.</summary>
/// <param name="Time">The time.</param>
/// <param name="Departments">The departments, by name.</param>
/// <param name="Projects">The projects, by department and name.</param>
/// <param name="Workloads">The running workloads of all clusters, the newest first.</param>
/// <param name="Usage">The allocated GPUs over time, the oldest first.</param>
public sealed record DashboardSnapshot(
    DateTimeOffset Time,
    IReadOnlyList<QuotaRow> Departments,
    IReadOnlyList<QuotaRow> Projects,
    IReadOnlyList<WorkloadRow> Workloads,
    IReadOnlyList<UsagePoint> Usage);
