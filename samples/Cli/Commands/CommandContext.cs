using System.CommandLine;
using RunAi.Administrator;
using RunAi.Generated.Cli.Output;
using RunAi.Generated.ClusterApi;
using RunAi.Generated.DependencyInjection;

namespace RunAi.Generated.Cli.Commands;

/// <summary>Represents what a command needs.</summary>
/// <param name="Arguments">The parsed command line.</param>
/// <param name="RunAi">The client.</param>
/// <param name="Clusters">Creates the clients of the clusters whose addresses are configured.</param>
/// <param name="Printer">Prints the result.</param>
/// <param name="Error">The writer for progress.</param>
internal sealed record CommandContext(
    ParseResult Arguments, IAdministratorClient RunAi, IClusterClientFactory<IClusterApiClient> Clusters, Printer Printer, TextWriter Error)
{
    /// <summary>Returns the project with a name.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public async Task<Project> GetProjectAsync(string name, CancellationToken cancellationToken) =>
        await RunAi.Projects.FindProjectAsync(name, cancellationToken: cancellationToken)
        ?? throw new CommandException(ExitCodes.NotFound, $"The project '{name}' does not exist. 'runai projects list' lists the projects.");

    /// <summary>Returns the client of the API that a cluster serves.</summary>
    /// <exception cref="CommandException">The address of the cluster is not configured.</exception>
    public async Task<IClusterApiClient> GetClusterAsync(string name, CancellationToken cancellationToken)
    {
        var configured = await Clusters.GetClustersAsync(cancellationToken);
        return configured.Any(cluster => cluster.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ? Clusters.Create(name)
            : throw new CommandException(ExitCodes.Usage, $"The address of the cluster '{name}' is not known. Set RUNAI_CLUSTERS={name}=https://<address>.");
    }

    /// <summary>Returns the names of the clusters by ID.</summary>
    public async Task<Dictionary<Guid, string>> GetClusterNamesAsync(CancellationToken cancellationToken) =>
        (await RunAi.Clusters.GetClustersAsync(cancellationToken)).ToDictionary(static cluster => cluster.Uuid, static cluster => cluster.Name);
}
