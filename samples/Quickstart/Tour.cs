using RunAi.Administrator;
using RunAi.Generated.DependencyInjection;
using RunAi.Researcher;

namespace RunAi.Generated.Quickstart;

/// <summary>A tour of the clients in at most 55 lines, which samples/README.md contains.</summary>
internal static class Tour
{
    public static async Task RunAsync(IAdministratorClient runAi, IClusterClientFactory<IResearcherClient> clusters, TextWriter output)
    {
        // Calls are client.Group.OperationAsync(required, options).
        var project = (await runAi.Projects.GetProjectsAsync(new() { FilterBy = [ProjectFilter.Name == "vision"] })).Projects[0];
        output.WriteLine($"{project.Name} is ready: {project.Status.Phase == ProjectPhase.Ready}, known phase: {project.Status.Phase?.IsKnown}");

        // Workloads are submitted to a project of a cluster. Properties that are not set are not sent, null is sent as null.
        var training = await runAi.Trainings.CreateTrainingAsync(new()
        {
            Name = "tour-training", ProjectId = project.Id, ClusterId = project.ClusterId,
            Spec = new() { Image = "runai.jfrog.io/demo/quickstart", Compute = new() { GpuDevicesRequest = 1 } },
        });
        var workspace = await runAi.Workspaces.CreateWorkspaceAsync(new()
        {
            Name = "tour-workspace", ProjectId = project.Id, ClusterId = project.ClusterId,
            Spec = new() { Image = "jupyter/base-notebook", Command = null },
        });

        // The items of all pages, then the end of the training.
        await foreach (var workload in runAi.Workloads.EnumerateWorkloadsAsync(
            new() { FilterBy = [WorkloadFilter.Name.StartsWith("tour")], SortBy = WorkloadsSort.Name, Limit = 1 }))
        {
            output.WriteLine($"{workload.Type} {workload.Name}: {workload.Phase}");
        }

        while (training.ActualPhase != Phase.Completed && training.ActualPhase != Phase.Failed)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5));
            training = await runAi.Trainings.GetTrainingAsync(training.WorkloadId);
        }

        output.WriteLine($"training: {training.ActualPhase}");
        await runAi.Trainings.DeleteTrainingAsync(training.WorkloadId);
        await runAi.Workspaces.DeleteWorkspaceAsync(workspace.WorkloadId);

        // Each variant converts to its union, and enums accept values that are newer than the spec.
        UpdateSecuritySettingByKeyRequest setting = new BrowserSessionTimeoutSetting { IdleTimeout = 30 };
        await runAi.Settings.UpdateSecuritySettingByKeyAsync(SettingsKeyEnum.BrowserSessionTimeout, setting);
        output.WriteLine($"sent: {setting.TryGetBrowserSessionTimeoutSetting(out var timeout)}, {timeout?.IdleTimeout} minutes; {new Phase("Paused")}");

        // Errors have the status code, the route and the error model of the API.
        try
        {
            await runAi.Trainings.GetTrainingAsync(training.WorkloadId);
        }
        catch (RunAiApiException<Error> e) when (e.IsNotFound)
        {
            output.WriteLine($"{e.Method} {e.Route}: {e.ResponseStatusCode}, {e.Error.Message}");
        }

        // A response with status code and headers, here of the Researcher API. A call on all clusters returns a value or an error for each.
        foreach (var result in await clusters.ForEachClusterAsync((client, token) => client.Projects.ListProjectsWithResponseAsync(token)))
        {
            var status = result.Succeeded ? $"{result.Value.StatusCode}, {result.Value.Value.Data?.Count} projects" : result.Error.Message;
            output.WriteLine($"{result.Cluster.Name}: {status}");
        }
    }
}
