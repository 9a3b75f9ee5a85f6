using System.CommandLine;
using RunAi.Administrator;
using RunAi.Generated.Cli.Output;

namespace RunAi.Generated.Cli.Commands;

/// <summary>The commands for clusters.</summary>
internal static class ClusterCommands
{
    private static readonly Column<DisplayedCluster>[] Columns =
    [
        new("Name", static cluster => cluster.Name),
        new("State", static cluster => cluster.Status?.State?.Value),
        new("Version", static cluster => cluster.Version),
        new("Address", static cluster => cluster.Domain),
    ];

    public static Command Create(RunAiCommandLine commandLine) => new("clusters", "Clusters of the tenant.")
    {
        commandLine.CreateCommand("list", "Lists the clusters.", ListAsync),
    };

    private static async Task<int> ListAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await context.Printer.PrintAsync("clusters", context.RunAi.Clusters.EnumerateClustersAsync(cancellationToken), Columns);
        return ExitCodes.Success;
    }
}
