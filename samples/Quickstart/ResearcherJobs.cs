using RunAi.Generated.DependencyInjection;
using RunAi.Researcher;
using Spectre.Console;

namespace RunAi.Generated.Quickstart;

/// <summary>Submits a job to the Researcher API, which each cluster serves at its own address. Deprecated by Run:ai since version 2.18.</summary>
internal static class ResearcherJobs
{
    public static async Task RunAsync(IClusterClientFactory<IResearcherClient> clusters, Placement placement)
    {
        var researcher = clusters.Create(placement.Address);
        var submitted = await researcher.Jobs.SubmitJobAsync(new()
        {
            Job = new ApiJob { Name = "quickstart", Project = placement.Project.Name, Type = "training", Image = "runai.jfrog.io/demo/quickstart", Gpu = 0.5 },
        });
        AnsiConsole.MarkupLineInterpolated($"Submitted [green]{submitted.Name}[/] to {placement.Project.Name} on {placement.Cluster.Name}.");

        var jobs = await researcher.Jobs.ListJobsAsync(placement.Project.Name);
        AnsiConsole.Write(Tables.Create(jobs.Data ?? []));

        await researcher.Jobs.DeleteJobAsync(submitted.Name!);
        AnsiConsole.MarkupLineInterpolated($"Deleted [green]{submitted.Name}[/].");
    }
}
