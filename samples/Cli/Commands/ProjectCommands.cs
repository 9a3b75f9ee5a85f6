using System.CommandLine;
using RunAi.Administrator;
using RunAi.Generated.Cli.Output;

namespace RunAi.Generated.Cli.Commands;

/// <summary>The commands for projects.</summary>
internal static class ProjectCommands
{
    private static readonly Option<string?> Cluster = new("--cluster", "-c") { Description = "The name of the cluster. Default: all clusters." };

    public static Command Create(RunAiCommandLine commandLine) => new("projects", "Projects of the tenant.")
    {
        commandLine.CreateCommand("list", "Lists the projects with their quotas.", ListAsync, Cluster),
    };

    private static async Task<int> ListAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var clusters = await context.GetClusterNamesAsync(cancellationToken);
        var options = new GetProjectsOptions { SortBy = ProjectFilterSortFields.Name };
        if (context.Arguments.GetValue(Cluster) is { } name)
        {
            var cluster = await context.RunAi.Clusters.FindClusterAsync(name, cancellationToken: cancellationToken)
                ?? throw new CommandException(ExitCodes.NotFound, $"The cluster '{name}' does not exist. 'runai clusters list' lists the clusters.");
            options.FilterBy = [ProjectFilter.ClusterId == cluster.Uuid];
        }

        await context.Printer.PrintAsync(
            "projects",
            context.RunAi.Projects.EnumerateProjectsAsync(options, cancellationToken: cancellationToken),
            [
                new("Name", static project => project.Name),
                new("Cluster", project => clusters.GetValueOrDefault(project.ClusterId)),
                new("GPU quota", static project => Printer.Format(project.TotalResources?.GpuQuota)),
                new("Phase", static project => project.Status?.Phase?.Value),
                new("Namespace", static project => project.Status?.Namespace),
            ]);
        return ExitCodes.Success;
    }
}
