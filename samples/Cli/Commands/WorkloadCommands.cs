using System.CommandLine;
using RunAi.Administrator;
using RunAi.Generated.Cli.Output;

namespace RunAi.Generated.Cli.Commands;

/// <summary>The commands for workloads of any kind.</summary>
internal static class WorkloadCommands
{
    // The path of other logs is not documented.
    private const string LoggedType = "Training";

    private static readonly Argument<string> NameOrId = new("workload") { Description = "The name or the ID." };
    private static readonly Option<string?> Project = new("--project", "-p") { Description = "The name of the project. Default: all projects." };
    private static readonly Option<string?> Phase = new("--phase") { Description = "The phase, such as Running." };
    private static readonly Option<string?> Type = new("--type") { Description = "The type: Workspace, Training, Distributed or Inference." };
    private static readonly Option<bool> Follow = new("--follow", "-f") { Description = "Prints lines until the workload ends." };
    private static readonly Option<int?> Limit = new("--limit") { Description = "The largest number of workloads." };

    static WorkloadCommands()
    {
        // Values that are newer than this program are accepted as well.
        Phase.CompletionSources.Add("Completed", "Failed", "Pending", "Running", "Stopped");
        Type.CompletionSources.Add("Distributed", "Inference", "Training", "Workspace");
    }

    public static Command Create(RunAiCommandLine commandLine) => new("workloads", "Workloads of any kind.")
    {
        commandLine.CreateCommand("list", "Lists the workloads, the newest first.", ListAsync, Project, Phase, Type, Limit),
        commandLine.CreateCommand("logs", "Prints the log of a training.", PrintLogsAsync, NameOrId, Project, Follow),
        commandLine.CreateCommand("delete", "Deletes a workload.", DeleteAsync, NameOrId, Project),
    };

    private static async Task<int> ListAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var arguments = context.Arguments;
        var clusters = await context.GetClusterNamesAsync(cancellationToken);
        var filter = new List<WorkloadFilter>();
        if (arguments.GetValue(Project) is { } project)
        {
            filter.Add(WorkloadFilter.ProjectName == (await context.GetProjectAsync(project, cancellationToken)).Name);
        }

        if (arguments.GetValue(Phase) is { } phase)
        {
            filter.Add(WorkloadFilter.Phase == new Phase(phase));
        }

        if (arguments.GetValue(Type) is { } type)
        {
            filter.Add(WorkloadFilter.Type == type);
        }

        var options = new GetWorkloadsOptions { FilterBy = filter, SortBy = WorkloadsSort.CreatedAt, SortOrder = SortOrder.Desc };
        await context.Printer.PrintAsync(
            "workloads",
            context.RunAi.Workloads.EnumerateWorkloadsAsync(options, arguments.GetValue(Limit), cancellationToken),
            [
                new("Name", static workload => workload.Name),
                new("Type", static workload => workload.Type),
                new("Project", static workload => workload.ProjectName),
                new("Cluster", workload => clusters.GetValueOrDefault(workload.ClusterId)),
                new("Phase", static workload => workload.Phase.Value),
                new("GPUs", static workload => Printer.Format(workload.AllocatedResources?.Gpu)),
                new("Created", static workload => Printer.Format(workload.CreatedAt)),
            ]);
        return ExitCodes.Success;
    }

    private static async Task<int> DeleteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (id, name) = await FindIdAsync(context, cancellationToken);
        await context.RunAi.DeleteWorkloadAsync(id, cancellationToken);
        await context.Error.WriteLineAsync($"Deleted {name}.");
        return ExitCodes.Success;
    }

    private static async Task<int> PrintLogsAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var workload = await FindAsync(context, cancellationToken);
        if (workload.Type != LoggedType)
        {
            throw new CommandException(ExitCodes.Failure, $"'{workload.Name}' is of the type {workload.Type}. Only logs of the type {LoggedType} can be read.");
        }

        var clusters = await context.GetClusterNamesAsync(cancellationToken);
        var cluster = await context.GetClusterAsync(clusters[workload.ClusterId], cancellationToken);
        if (context.Arguments.GetValue(Follow))
        {
            await context.Printer.PrintLinesAsync(cluster.FollowLogsAsync(workload.Project, workload.Name, cancellationToken: cancellationToken));
        }
        else
        {
            var log = await cluster.GetLogsAsync(workload.Project, workload.Name, cancellationToken: cancellationToken);
            await context.Printer.PrintLinesAsync(log.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToAsyncEnumerable());
        }

        return ExitCodes.Success;
    }

    // An ID is not looked up, because an operation with it fails with a clear message.
    private static async Task<(Guid Id, string Name)> FindIdAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.GetRequiredValue(NameOrId) is var text && Guid.TryParse(text, out var id))
        {
            return (id, text);
        }

        var workload = await FindAsync(context, cancellationToken);
        return (workload.Id, workload.Name);
    }

    private static async Task<(Guid Id, string Name, string Type, string Project, Guid ClusterId)> FindAsync(
        CommandContext context, CancellationToken cancellationToken)
    {
        var (text, project) = (context.Arguments.GetRequiredValue(NameOrId), context.Arguments.GetValue(Project));
        if (Guid.TryParse(text, out var id))
        {
            var detailed = await context.RunAi.Workloads.GetWorkloadAsync(id, cancellationToken);
            return (detailed.Id, detailed.Name, detailed.Type, detailed.ProjectName, detailed.ClusterId);
        }

        var workload = await context.RunAi.Workloads.FindWorkloadAsync(
            text, workload => project is null || workload.ProjectName == project, cancellationToken);
        return workload is null
            ? throw new CommandException(ExitCodes.NotFound, $"The workload '{text}' does not exist. 'runai workloads list' lists the workloads.")
            : (workload.Id, workload.Name, workload.Type, workload.ProjectName, workload.ClusterId);
    }
}
