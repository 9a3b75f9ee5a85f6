using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Quickstart;
using RunAi.Generated.Sandbox;
using RunAi.Researcher;
using Spectre.Console;

// Uses the tenant in RUNAI_URL if that variable is set, otherwise an embedded sandbox.
await using var sandbox = Environment.GetEnvironmentVariable("RUNAI_URL") is null ? await RunAiSandbox.StartAsync() : null;

var services = new ServiceCollection();
var runAi = services.AddRunAi(options =>
{
    if (sandbox is not null)
    {
        options.Url = sandbox.Url;
        options.Realm = sandbox.Realm;
        options.ClientId = sandbox.ClientId;
        options.ClientSecret = sandbox.ClientSecret;
    }
});
runAi.AddAdministratorClient();
runAi.AddResearcherClient();
runAi.AddClusterSource(static async (services, cancellation) =>
    (await services.GetRequiredService<IAdministratorClient>().Clusters.GetClustersAsync(cancellationToken: cancellation))
        .Where(static cluster => cluster.Domain is not null)
        .Select(static cluster => new ClusterEndpoint(cluster.Name, new Uri(cluster.Domain!))));
await using var provider = services.BuildServiceProvider();

try
{
    if (args is ["tour"])
    {
        var factory = provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>();
        await Tour.RunAsync(provider.GetRequiredService<IAdministratorClient>(), factory, Console.Out);
        return 0;
    }

    // The control plane lists the projects and the clusters.
    var administrator = provider.GetRequiredService<IAdministratorClient>();
    var projects = (await administrator.Projects.GetProjectsAsync(new() { SortBy = ProjectFilterSortFields.Name })).Projects;
    var clusters = await administrator.Clusters.GetClustersAsync();
    AnsiConsole.Write(Tables.Create(projects, clusters));
    if (Placement.Choose(projects, clusters) is not { } placement)
    {
        return await ErrorReporter.ReportAsync("No project on a connected cluster was found. Create one to submit a training.");
    }

    if (args is ["researcher"])
    {
        await ResearcherJobs.RunAsync(provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>(), placement);
        return 0;
    }

    // Trainings, workspaces and inferences are submitted to a project through the control plane.
    var training = await administrator.Trainings.CreateTrainingAsync(new()
    {
        Name = "quickstart",
        UseGivenNameAsPrefix = true,
        ProjectId = placement.Project.Id,
        ClusterId = placement.Cluster.Uuid,
        Spec = new() { Image = "runai.jfrog.io/demo/quickstart", Compute = new() { GpuPortionRequest = 0.5 } },
    });
    AnsiConsole.MarkupLineInterpolated($"Submitted [green]{training.Name}[/] to {placement.Project.Name} on {placement.Cluster.Name}.");

    await administrator.Trainings.WaitAsync(training.WorkloadId, phase => AnsiConsole.MarkupLineInterpolated($"  {phase}"));
    var workloads = await administrator.Workloads.GetWorkloadsAsync(new() { FilterBy = [WorkloadFilter.ProjectName == placement.Project.Name] });
    AnsiConsole.Write(Tables.Create(workloads.Workloads));

    await administrator.Trainings.DeleteTrainingAsync(training.WorkloadId);
    AnsiConsole.MarkupLineInterpolated($"Deleted [green]{training.Name}[/].");
    return 0;
}
catch (Exception exception) when (ErrorReporter.Explain(exception) is { } line)
{
    return await ErrorReporter.ReportAsync(line);
}
