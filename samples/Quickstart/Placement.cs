using RunAi.Administrator;

namespace RunAi.Generated.Quickstart;

/// <summary>A project to submit workloads to, with its cluster and the address of the cluster.</summary>
internal sealed record Placement(Project Project, DisplayedCluster Cluster, Uri Address)
{
    /// <summary>Returns the first project whose cluster has connected and has an address, or null if there is none.</summary>
    public static Placement? Choose(IReadOnlyList<Project> projects, IReadOnlyList<DisplayedCluster> clusters)
    {
        foreach (var project in projects)
        {
            var cluster = clusters.FirstOrDefault(candidate => candidate.Uuid == project.ClusterId);
            if (Uri.TryCreate(cluster?.Domain, UriKind.Absolute, out var address))
            {
                return new Placement(project, cluster!, address);
            }
        }

        return null;
    }
}
