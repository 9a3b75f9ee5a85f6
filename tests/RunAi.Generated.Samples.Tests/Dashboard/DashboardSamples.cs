using RunAi.Generated.Dashboard.Data;

namespace RunAi.Generated.Samples.Tests.Dashboard;

/// <summary>States of the dashboard.</summary>
internal static class DashboardSamples
{
    private static readonly DateTimeOffset Time = new(2026, 1, 2, 10, 0, 0, TimeSpan.Zero);

    public static DashboardState Loading { get; } = new(null, null);

    public static DashboardState Empty { get; } = new(new DashboardSnapshot(Time, [], [], [], []), null);

    public static DashboardState Unavailable { get; } = new(CreateSnapshot("vision-training"), new DashboardFailure("The connection was refused.", false));

    public static DashboardState Expired { get; } = new(null, new DashboardFailure("The token endpoint refused the request with 401.", true));

    /// <summary>Returns data with a running workload.</summary>
    public static DashboardState CreateReady(string workload) => new(CreateSnapshot(workload), null);

    private static DashboardSnapshot CreateSnapshot(string workload) => new(
        Time,
        [new("engineering", "west", 8, 10), new("research", "west", 16, 4.5), new("unlimited", "west", null, 1)],
        [new("platform", "engineering", 4, 10), new("vision", "research", 8, 4.5)],
        [.. Enumerable.Range(0, 40).Select(index => new WorkloadRow(index == 0 ? workload : $"job-{index}", "Training", "vision", "west", 0.5, Time))],
        [.. Enumerable.Range(0, 24).Select(index => new UsagePoint(Time.AddHours(index - 24), index % 5, 24))]);
}
