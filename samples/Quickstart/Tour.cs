using RunAi.Administrator;
using RunAi.Generated.DependencyInjection;
using RunAi.Researcher;

namespace RunAi.Generated.Quickstart;

/// <summary>What the clients can do, in a listing of at most thirty lines that samples/README.md shows as it stands here.</summary>
internal static class Tour
{
    public static async Task RunAsync(IAdministratorClient runAi, IClusterClientFactory<IResearcherClient> clusters, TextWriter output)
    {
        // Shape: client.Group.OperationAsync(required, optional). Values: what isn't set isn't sent, null is sent as null, secrets don't show.
        var cluster = (await runAi.Clusters.GetClustersAsync())[0];
        var quota = new ResourcesNullable { NodePool = new ResourcesNullableNodePool { Id = "default", Name = "default" }, Gpu = new ResourcesNullableGpu { Deserved = 2 } };
        var project = await runAi.Projects.CreateProjectAsync(new() { Name = "tour", ClusterId = cluster.Uuid, Resources = [quota], ParentId = null });
        output.WriteLine($"created {project.Name}, ready: {project.Status.Phase == ProjectPhase.Ready}, known phase: {project.Status.Phase?.IsKnown}");

        // A union takes each of its variants; an enum takes a value that is newer than the document.
        UpdateSecuritySettingByKeyRequest setting = new BrowserSessionTimeoutSetting { IdleTimeout = 30 };
        await runAi.Settings.UpdateSecuritySettingByKeyAsync(SettingsKeyEnum.BrowserSessionTimeout, setting);
        output.WriteLine($"sent a timeout: {setting.TryGetBrowserSessionTimeoutSetting(out var timeout)}, {timeout?.IdleTimeout} minutes; {new ProjectPhase("Paused")}");

        // Answers: the model, the model with status and headers, all pages item by item, a stream.
        var answer = await runAi.Projects.GetProjectWithResponseAsync(project.Id);
        output.WriteLine($"{answer.StatusCode} {answer.Headers["Content-Type"].First()}: {answer.Value.Name}");
        await foreach (var each in runAi.Projects.EnumerateProjectsAsync(new() { Limit = 2, SortBy = ProjectFilterSortFields.Name }))
            output.WriteLine($"project {each.Name}");
        await using (var csv = await runAi.Projects.GetProjectMetricsAsCsvAsync(project.Id, [OrgUnitMetricType.GpuQuota], DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow))
            output.WriteLine($"{csv.ContentType}: {await new StreamReader(csv.Content).ReadLineAsync()}");

        // Errors are one family: what happened, where, and the API's own model of it.
        await runAi.Projects.DeleteProjectAsync(project.Id);
        try { await runAi.Projects.GetProjectAsync(project.Id); }
        catch (RunAiApiException<RunAi.Administrator.Error> gone) when (gone.IsNotFound) { output.WriteLine($"{gone.Method} {gone.Route}: {gone.ResponseStatusCode}, {gone.Error.Message}"); }

        // Many clusters: one call on all of them, each with its value or its error.
        foreach (var result in await clusters.ForEachClusterAsync((client, token) => client.Projects.ListProjectsAsync(token)))
            output.WriteLine($"{result.Cluster.Name}: {(result.Succeeded ? $"{result.Value.Data?.Count} projects" : result.Error.Message)}");
    }
}
