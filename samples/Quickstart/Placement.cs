using RunAi.Administrator;

namespace RunAi.Generated.Quickstart;

/// <summary>Where to submit a job: a project, and the cluster it lies on with the address of its Researcher API.</summary>
internal sealed record Placement(Project Project, DisplayedCluster Cluster, Uri Address)
{
    /// <summary>The first project whose cluster has connected and has an address; null when there is none.</summary>
    public static Placement? Choose(IReadOnlyList<Project> projects, IReadOnlyList<DisplayedCluster> clusters)
    {
        foreach (var project in projects)
        {
            var cluster = clusters.FirstOrDefault(candidate => candidate.Uuid == project.ClusterId);
            if (Uri.TryCreate(cluster?.Domain, UriKind.Absolute, out var address))
                return new Placement(project, cluster!, address);
        }

        return null;
    }
}
