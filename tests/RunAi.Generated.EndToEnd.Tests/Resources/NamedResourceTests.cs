using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests finding and ensuring resources, and operations on workloads of any kind.</summary>
public sealed class NamedResourceTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IAdministratorClient RunAi => fixture.Administrator;

    [Fact]
    public async Task Project_is_created_only_once()
    {
        var request = Samples.Project(fixture.Cluster);

        Assert.Null(await RunAi.Projects.FindProjectAsync(request.Name, cancellationToken: Cancellation.Token));
        var (created, wasCreated) = await RunAi.Projects.EnsureProjectAsync(request, Cancellation.Token);
        var again = await RunAi.Projects.EnsureProjectAsync(request, Cancellation.Token);

        Assert.True(wasCreated);
        Assert.Equal((created.Id, false), (again.Value.Id, again.WasCreated));
        Assert.Equal(created.Id, (await RunAi.Projects.FindProjectAsync(request.Name, cancellationToken: Cancellation.Token))?.Id);
    }

    [Fact]
    public async Task Server_filters_by_name()
    {
        await RunAi.Projects.FindProjectAsync("vision", cancellationToken: Cancellation.Token);

        Assert.Contains(
            fixture.Sandbox.Requests, sent => Uri.UnescapeDataString(sent.Path).EndsWith("/projects?filterBy=name==vision", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Department_of_the_list_is_read_by_its_ID()
    {
        var department = fixture.Sandbox.Tenant.Departments[0];

        var (value, wasCreated) = await RunAi.Departments.EnsureDepartmentAsync(
            new() { Name = department.Name, ClusterId = fixture.Cluster.Uuid, Resources = [] }, Cancellation.Token);

        Assert.Equal((department.Name, false), (value.Name, wasCreated));
    }

    [Fact]
    public async Task Project_in_another_department_is_not_the_expected_one()
    {
        var request = Samples.Project(fixture.Cluster);
        await RunAi.Projects.CreateProjectAsync(request, Cancellation.Token);
        request.ParentId = "0";

        var exception = await Assert.ThrowsAnyAsync<RunAiApiException>(() => RunAi.Projects.EnsureProjectAsync(request, Cancellation.Token));
        Assert.InRange(exception.ResponseStatusCode, 400, 499);
    }

    [Fact]
    public async Task Workload_of_unknown_kind_is_found_suspended_resumed_and_deleted()
    {
        var project = (await RunAi.Projects.FindProjectAsync("vision", cancellationToken: Cancellation.Token))!;
        await RunAi.Workspaces.CreateWorkspaceAsync(
            new() { Name = "any-workspace", ProjectId = project.Id, ClusterId = project.ClusterId, Spec = new() { Image = "image" } }, Cancellation.Token);
        await RunAi.Trainings.CreateTrainingAsync(
            new() { Name = "any-training", ProjectId = project.Id, ClusterId = project.ClusterId, Spec = new() { Image = "image" } }, Cancellation.Token);

        foreach (var (name, type) in new[] { ("any-workspace", "Workspace"), ("any-training", "Training") })
        {
            var workload = (await RunAi.Workloads.FindWorkloadAsync(name, cancellationToken: Cancellation.Token))!;
            Assert.Equal(type, workload.Type);
            await RunAi.SuspendWorkloadAsync(workload.Id, Cancellation.Token);
            await RunAi.ResumeWorkloadAsync(workload.Id, Cancellation.Token);
            await RunAi.DeleteWorkloadAsync(workload.Id, Cancellation.Token);
            Assert.DoesNotContain(fixture.Sandbox.Tenant.Workloads, remaining => remaining.Id == workload.Id);
        }
    }

    [Fact]
    public async Task Kind_without_the_operation_is_explained()
    {
        var project = (await RunAi.Projects.FindProjectAsync("vision", cancellationToken: Cancellation.Token))!;
        var inference = await RunAi.Inferences.CreateInferenceAsync(
            new() { Name = "any-inference", ProjectId = project.Id, ClusterId = project.ClusterId, Spec = new() { Image = "image" } }, Cancellation.Token);

        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => RunAi.SuspendWorkloadAsync(inference.WorkloadId, Cancellation.Token));

        Assert.StartsWith("SuspendWorkload does not support resources of the kind \"Inference\".", exception.Message, StringComparison.Ordinal);
    }
}
