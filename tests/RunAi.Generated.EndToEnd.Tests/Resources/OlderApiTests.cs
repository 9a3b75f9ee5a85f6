using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>The Administrator API of 2022, with its numeric ids, shows the same tenant.</summary>
public sealed class OlderApiTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IAdministratorClient Administrator => fixture.Administrator;

    private long DepartmentId => fixture.Sandbox.Tenant.Departments[0].Id;

    [Fact]
    public async Task A_project_goes_through_its_life()
    {
        var created = await Administrator.K8sProjects.CreateK8sProjectAsync(NewProject(), Cancellation.Token);
        created.DeservedGpus = 3;
        var updated = await Administrator.K8sProjects.UpdateK8sProjectAsync(created.Id!.Value, created, Cancellation.Token);
        var listed = await Administrator.K8sProjects.GetK8sProjectsAsync(fixture.Cluster.Uuid, Cancellation.Token);
        await Administrator.K8sProjects.DeleteK8sProjectAsync(created.Id.Value, Cancellation.Token);

        Assert.Equal(
            (3, true, false),
            (updated.DeservedGpus, listed.Any(project => project.Name == created.Name), fixture.Sandbox.Tenant.Projects.Any(project => project.Name == created.Name)));
    }

    [Fact]
    public async Task A_project_of_the_older_api_is_one_of_the_newer_api()
    {
        var created = await Administrator.K8sProjects.CreateK8sProjectAsync(NewProject(), Cancellation.Token);

        Assert.Equal(created.Name, (await Administrator.Projects.GetProjectAsync($"{created.Id}", Cancellation.Token)).Name);
    }

    [Fact]
    public async Task A_department_goes_through_its_life()
    {
        var departments = Administrator.K8sDepartments;
        var created = await departments.CreateK8sDepartmentAsync(new() { Id = 0, Name = Samples.Name("k8s"), ClusterUuid = fixture.Cluster.Uuid, DeservedGpus = 1 }, Cancellation.Token);
        var renamed = await departments.UpdateK8sDepartmentAsync(created.Id, new() { Name = Samples.Name("renamed") }, Cancellation.Token);
        var listed = await departments.GetK8sDepartmentsAsync(fixture.Cluster.Uuid, Cancellation.Token);
        await departments.DeleteK8sDepartmentAsync(created.Id, Cancellation.Token);

        Assert.Equal(
            (true, false),
            (listed.Any(department => department.Name == renamed.Name), fixture.Sandbox.Tenant.Departments.Any(department => department.Name == renamed.Name)));
    }

    [Fact]
    public async Task A_cluster_goes_through_its_life()
    {
        var uuid = Guid.Parse("11111111-2222-4333-8444-555555555555");
        var created = await Administrator.K8sClusters.CreateK8sClusterAsync(new() { ClusterUuid = uuid, Name = Samples.Name("k8s") }, Cancellation.Token);
        var read = await Administrator.K8sClusters.GetK8sClusterAsync(uuid, Cancellation.Token);
        await Administrator.K8sClusters.DeleteK8sClusterAsync($"{uuid}", Cancellation.Token);

        Assert.Equal((created.Name, false), (read.Name, fixture.Sandbox.Tenant.Clusters.Any(cluster => cluster.Uuid == uuid)));
    }

    private K8sProject NewProject() => new() { Name = Samples.Name("k8s"), ClusterUuid = fixture.Cluster.Uuid, DepartmentId = DepartmentId, DeservedGpus = 1 };
}
