using RunAi.Administrator;
using RunAi.Generated.DependencyInjection;
using RunAi.Researcher;

namespace RunAi.Generated.Quickstart;

/// <summary>A tour of the clients in at most 45 lines, which samples/README.md contains.</summary>
internal static class Tour
{
    public static async Task RunAsync(IAdministratorClient runAi, IClusterClientFactory<IResearcherClient> clusters, TextWriter output)
    {
        // Calls are client.Group.OperationAsync(required, options). Properties that are not set are not sent, null is sent as null.
        var cluster = (await runAi.Clusters.GetClustersAsync())[0];
        var nodePool = new ResourcesNullableNodePool { Id = "default", Name = "default" };
        var quota = new ResourcesNullable { NodePool = nodePool, Gpu = new ResourcesNullableGpu { Deserved = 2 } };
        var project = await runAi.Projects.CreateProjectAsync(new() { Name = "tour", ClusterId = cluster.Uuid, Resources = [quota], ParentId = null });
        output.WriteLine($"created {project.Name}, ready: {project.Status.Phase == ProjectPhase.Ready}, known phase: {project.Status.Phase?.IsKnown}");

        // Each variant converts to its union, and enums accept values that are newer than the spec.
        UpdateSecuritySettingByKeyRequest setting = new BrowserSessionTimeoutSetting { IdleTimeout = 30 };
        await runAi.Settings.UpdateSecuritySettingByKeyAsync(SettingsKeyEnum.BrowserSessionTimeout, setting);
        output.WriteLine($"sent: {setting.TryGetBrowserSessionTimeoutSetting(out var timeout)}, {timeout?.IdleTimeout} minutes; {new ProjectPhase("Paused")}");

        // A response with status code and headers, the items of all pages, and a stream.
        var response = await runAi.Projects.GetProjectWithResponseAsync(project.Id);
        output.WriteLine($"{response.StatusCode} {response.Headers["Content-Type"].First()}: {response.Value.Name}");
        await foreach (var each in runAi.Projects.EnumerateProjectsAsync(new() { Limit = 2, SortBy = ProjectFilterSortFields.Name }))
        {
            output.WriteLine($"project {each.Name}");
        }

        var now = DateTimeOffset.UtcNow;
        await using (var csv = await runAi.Projects.GetProjectMetricsAsCsvAsync(project.Id, [OrgUnitMetricType.GpuQuota], now.AddHours(-1), now))
        {
            output.WriteLine($"{csv.ContentType}: {await new StreamReader(csv.Content).ReadLineAsync()}");
        }

        // Errors have the status code, the route and the error model of the API.
        await runAi.Projects.DeleteProjectAsync(project.Id);
        try
        {
            await runAi.Projects.GetProjectAsync(project.Id);
        }
        catch (RunAiApiException<Error> e) when (e.IsNotFound)
        {
            output.WriteLine($"{e.Method} {e.Route}: {e.ResponseStatusCode}, {e.Error.Message}");
        }

        // A call on all clusters returns a value or an error for each.
        foreach (var result in await clusters.ForEachClusterAsync((client, token) => client.Projects.ListProjectsAsync(token)))
        {
            output.WriteLine($"{result.Cluster.Name}: {(result.Succeeded ? $"{result.Value.Data?.Count} projects" : result.Error.Message)}");
        }
    }
}
