using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests the Administrator API of 2022, which has numeric IDs and the same tenant.</summary>
public sealed class OlderApiTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IAdministratorClient Administrator => fixture.Administrator;

    private long DepartmentId => fixture.Sandbox.Tenant.Departments[0].Id;

    [Fact]
    public async Task Projects_can_be_created_read_and_deleted_in_the_older_API()
    {
        var projects = Administrator.K8sProjects;
        var created = await projects.CreateK8sProjectAsync(NewProject(), Cancellation.Token);
        created.DeservedGpus = 3;
        var updated = await projects.UpdateK8sProjectAsync(created.Id!.Value, created, Cancellation.Token);
        var listed = await projects.GetK8sProjectsAsync(fixture.Cluster.Uuid, Cancellation.Token);
        await projects.DeleteK8sProjectAsync(created.Id.Value, Cancellation.Token);

        Assert.Equal(3, updated.DeservedGpus);
        Assert.Contains(listed, project => project.Name == created.Name);
        Assert.DoesNotContain(fixture.Sandbox.Tenant.Projects, project => project.Name == created.Name);
    }

    [Fact]
    public async Task Projects_of_the_older_API_exist_in_the_newer_API()
    {
        var created = await Administrator.K8sProjects.CreateK8sProjectAsync(NewProject(), Cancellation.Token);

        Assert.Equal(created.Name, (await Administrator.Projects.GetProjectAsync($"{created.Id}", Cancellation.Token)).Name);
    }

    [Fact]
    public async Task Departments_can_be_created_read_and_deleted_in_the_older_API()
    {
        var departments = Administrator.K8sDepartments;
        var request = new K8sDepartment { Id = 0, Name = Samples.Name("k8s"), ClusterUuid = fixture.Cluster.Uuid, DeservedGpus = 1 };
        var created = await departments.CreateK8sDepartmentAsync(request, Cancellation.Token);
        var renamed = await departments.UpdateK8sDepartmentAsync(created.Id, new() { Name = Samples.Name("renamed") }, Cancellation.Token);
        var listed = await departments.GetK8sDepartmentsAsync(fixture.Cluster.Uuid, Cancellation.Token);
        await departments.DeleteK8sDepartmentAsync(created.Id, Cancellation.Token);

        Assert.Contains(listed, department => department.Name == renamed.Name);
        Assert.DoesNotContain(fixture.Sandbox.Tenant.Departments, department => department.Name == renamed.Name);
    }

    [Fact]
    public async Task Clusters_can_be_created_read_and_deleted_in_the_older_API()
    {
        var uuid = Guid.Parse("11111111-2222-4333-8444-555555555555");
        var created = await Administrator.K8sClusters.CreateK8sClusterAsync(new() { ClusterUuid = uuid, Name = Samples.Name("k8s") }, Cancellation.Token);
        var read = await Administrator.K8sClusters.GetK8sClusterAsync(uuid, Cancellation.Token);
        await Administrator.K8sClusters.DeleteK8sClusterAsync($"{uuid}", Cancellation.Token);

        Assert.Equal((created.Name, false), (read.Name, fixture.Sandbox.Tenant.Clusters.Any(cluster => cluster.Uuid == uuid)));
    }

    private K8sProject NewProject() => new() { Name = Samples.Name("k8s"), ClusterUuid = fixture.Cluster.Uuid, DepartmentId = DepartmentId, DeservedGpus = 1 };
}
