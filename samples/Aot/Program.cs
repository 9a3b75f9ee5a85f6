using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated;
using RunAi.Generated.Aot;
using RunAi.Generated.Authentication;
using RunAi.Generated.ClusterApi;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Kubernetes;
using RunAi.Researcher;
using RunAi.Widgets;

// The clients in a native AOT program. The RUNAI_* variables specify the tenant; see samples/README.md.
var services = new ServiceCollection();
var runAi = services.AddRunAi();
runAi.AddAdministratorClient().AddRunAiResilience();
runAi.AddResearcherClient().AddRunAiResilience();
runAi.AddClusterApiClient().AddRunAiResilience();
runAi.AddClusterSource(static async (services, cancellation) =>
    (await services.GetRequiredService<IAdministratorClient>().Clusters.GetClustersAsync(cancellationToken: cancellation))
        .Where(static cluster => cluster.Domain is not null)
        .Select(static cluster => ClusterEndpoint.FromDomain(cluster.Name, cluster.Domain!)));
await using var provider = services.BuildServiceProvider();
var administrator = provider.GetRequiredService<IAdministratorClient>();

// List.
var projects = (await administrator.Projects.GetProjectsAsync()).Projects;
Console.WriteLine($"listed {projects.Count} projects");

// Serve the projects.
Console.WriteLine(await WebApi.RunAsync(projects));

// Submit a training, read it and delete it.
var training = await administrator.Trainings.CreateTrainingAsync(new()
{
    Name = "native",
    ProjectId = projects[0].Id,
    ClusterId = projects[0].ClusterId,
    Spec = new() { Image = "runai.jfrog.io/demo/quickstart", Compute = new() { GpuDevicesRequest = 1 } },
});
Console.WriteLine($"submitted {training.Name}");
Console.WriteLine($"training {(await administrator.Trainings.GetTrainingAsync(training.WorkloadId)).ActualPhase}");

// Its log, from its cluster, which must be accessible from this machine.
try
{
    var clusters = provider.GetRequiredService<IClusterClientFactory<IClusterApiClient>>();
    var cluster = await clusters.CreateAsync((await clusters.GetClustersAsync())[0].Name);
    var log = await cluster.GetLogsAsync(projects[0].Name, training.Name, new() { IdleTimeout = TimeSpan.FromMilliseconds(500) });
    Console.WriteLine($"log {log.TrimEnd()}");
}
catch (RunAiException exception)
{
    Console.WriteLine($"no log: {exception.Message}");
}

await administrator.Trainings.DeleteTrainingAsync(training.WorkloadId);

// A typed error.
try
{
    await administrator.Projects.GetProjectAsync("0");
}
catch (RunAiApiException exception)
{
    Console.WriteLine($"refused {exception.ResponseStatusCode} {exception.GetType().Name}");
}

// Another token, as after the expiry of the first.
provider.GetRequiredService<RunAiTokenSource>().Reset();
Console.WriteLine($"listed {(await administrator.Clusters.GetClustersAsync()).Count} clusters with another token");

// All clusters at once.
foreach (var result in await provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().ForEachClusterAsync(
    static (client, cancellation) => client.Projects.ListProjectsAsync(cancellation)))
{
    Console.WriteLine(result.Succeeded ? $"{result.Cluster.Name}: {result.Value.Data?.Count} projects" : $"{result.Cluster.Name}: {result.Error.Message}");
}

// The Kubernetes API of the cluster in the kubeconfig: server-side apply, watch and delete.
if (Environment.GetEnvironmentVariable("KUBECONFIG") is { Length: > 0 })
{
    using var cluster = KubernetesConnection.Create();
    var widgets = new WidgetsClient(cluster.Api).Widgets;
    var widget = new Widget { Metadata = new() { Name = "native" }, Spec = new() { Size = 2, Colors = ["red"] } };
    var applied = await widgets.ApplyAsync(cluster.Namespace, widget, "aot-sample");
    Console.WriteLine($"applied {applied.Metadata?.Name} of size {applied.Spec?.Size}");
    await foreach (var change in widgets.WatchAsync(cluster.Namespace))
    {
        Console.WriteLine($"{change.Type} {change.Object?.Metadata?.Name}");
        if (change.Type == WatchEventType.Deleted)
        {
            break;
        }

        var deletion = await widgets.DeleteAsync(cluster.Namespace, "native");
        Console.WriteLine($"deleted {deletion.IsDeleted}");
    }
}
