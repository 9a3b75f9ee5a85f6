using System.Globalization;
using RunAi.Administrator;
using RunAi.Researcher;
using Spectre.Console;

namespace RunAi.Generated.Quickstart;

/// <summary>Creates the tables that the sample prints.</summary>
internal static class Tables
{
    public static Table Create(IEnumerable<Project> projects, IReadOnlyList<DisplayedCluster> clusters)
    {
        var table = new Table().RoundedBorder().Title("Projects").AddColumns("Name", "Cluster", "Phase", "Namespace");
        foreach (var project in projects)
        {
            var cluster = clusters.FirstOrDefault(candidate => candidate.Uuid == project.ClusterId);
            AddRow(table, project.Name, cluster?.Name, project.Status?.Phase?.Value, project.Status?.Namespace);
        }

        return table;
    }

    public static Table Create(IEnumerable<Workload> workloads)
    {
        var table = new Table().RoundedBorder().Title("Workloads").AddColumns("Name", "Type", "Phase", "GPUs", "Created");
        foreach (var workload in workloads)
        {
            AddRow(
                table, workload.Name, workload.Type, workload.Phase.Value, workload.AllocatedResources?.Gpu?.ToString(CultureInfo.InvariantCulture),
                workload.CreatedAt.ToString("u", CultureInfo.InvariantCulture));
        }

        return table;
    }

    public static Table Create(IEnumerable<ApiJobView> jobs)
    {
        var table = new Table().RoundedBorder().Title("Jobs").AddColumns("Name", "Type", "Status", "GPUs", "Created");
        foreach (var job in jobs)
        {
            AddRow(
                table, job.Name, job.Type, job.Status, job.CurrentAllocatedGpus?.ToString(CultureInfo.InvariantCulture),
                job.CreatedAt is { } created ? DateTimeOffset.FromUnixTimeMilliseconds(created).ToString("u", CultureInfo.InvariantCulture) : null);
        }

        return table;
    }

    // Values from a server are text, not markup.
    private static void AddRow(Table table, params string?[] cells) => table.AddRow([.. cells.Select(cell => new Text(cell ?? "-"))]);
}
