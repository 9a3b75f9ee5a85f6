using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.EveryOperation;

/// <summary>Resources for the arguments of one call. They are created for each call, because many calls delete their resources.</summary>
internal sealed class TenantResources
{
    private readonly Dictionary<(Type, string), object> _values = [];

    private TenantResources()
    {
    }

    /// <summary>Gets an instance without resources, for sample arguments.</summary>
    public static TenantResources None { get; } = new();

    public static async Task<TenantResources> CreateAsync(SandboxFixture fixture, OperationCall call)
    {
        var resources = new TenantResources();
        var (project, cluster) = await resources.FillAsync(fixture);
        if (await SubmitWorkloadAsync(fixture.Administrator, call.Group.Name, project, cluster) is { } workload)
        {
            resources.Set("workloadId", workload);
        }

        return resources;
    }

    /// <summary>Returns the resource for an argument or a property of this type and name, or null if it does not refer to a resource.</summary>
    public object? Find(Type type, string name, Type? owner)
    {
        // In the older API, the caller selects the ID of a new cluster, which must not exist.
        var isNew = owner == typeof(K8sCluster) && type == typeof(Guid);
        return isNew ? null : _values.GetValueOrDefault((type, name.ToUpperInvariant()));
    }

    private static async Task<Guid?> SubmitWorkloadAsync(IAdministratorClient administrator, string group, string project, Guid cluster)
    {
        var name = Samples.Name("workload");
        var token = Cancellation.Token;
        return group switch
        {
            nameof(IAdministratorClient.Workspaces) => (await administrator.Workspaces.CreateWorkspaceAsync(
                new() { Name = name, ProjectId = project, ClusterId = cluster }, token)).WorkloadId,
            nameof(IAdministratorClient.Trainings) or nameof(IAdministratorClient.Workloads) => (await administrator.Trainings.CreateTrainingAsync(
                new() { Name = name, ProjectId = project, ClusterId = cluster }, token)).WorkloadId,
            nameof(IAdministratorClient.Distributed) => (await administrator.Distributed.CreateDistributedAsync(
                new() { Name = name, ProjectId = project, ClusterId = cluster }, token)).WorkloadId,
            nameof(IAdministratorClient.Inferences) => (await administrator.Inferences.CreateInferenceAsync(
                new() { Name = name, ProjectId = project, ClusterId = cluster }, token)).WorkloadId,
            _ => null,
        };
    }

    private async Task<(string Project, Guid Cluster)> FillAsync(SandboxFixture fixture)
    {
        var administrator = fixture.Administrator;
        var uuid = (await administrator.Clusters.CreateClusterAsync(new() { Name = Samples.Name("cluster") }, Cancellation.Token)).Uuid;
        var cluster = fixture.Sandbox.Tenant.Clusters.Single(candidate => candidate.Uuid == uuid);
        var parent = await administrator.Departments.CreateDepartmentAsync(Samples.Department(cluster), Cancellation.Token);
        var empty = await administrator.Departments.CreateDepartmentAsync(Samples.Department(cluster), Cancellation.Token);
        var project = await administrator.Projects.CreateProjectAsync(Samples.Project(cluster, parent), Cancellation.Token);
        var job = await fixture.Researcher.Jobs.SubmitJobAsync(new() { Job = new ApiJob { Project = project.Name } }, Cancellation.Token);

        Set("clusterId", uuid);
        Set("clusterUuid", uuid);
        Set("clusterUuid", $"{uuid}");
        Set("parentId", parent.Id);
        SetId("departmentId", empty.Id);
        SetId("projectId", project.Id);
        Set("project", project.Name);
        Set("projectName", project.Name);
        Set("jobName", job.Name!);
        Set("name", Samples.Name("sample"));
        Set("email", $"{Samples.Name("user")}@example.com");
        return (project.Id, uuid);
    }

    // IDs are strings in the newer API and numbers in the older one.
    private void SetId(string name, string id)
    {
        Set(name, id);
        Set(name, long.Parse(id, System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Set(string name, object value) => _values[(value.GetType(), name.ToUpperInvariant())] = value;
}
