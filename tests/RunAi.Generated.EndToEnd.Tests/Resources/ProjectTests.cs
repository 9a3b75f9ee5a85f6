using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests projects in the control plane's API.</summary>
public sealed class ProjectTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IProjectsClient Projects => fixture.Administrator.Projects;

    [Fact]
    public async Task Created_projects_are_ready_and_belong_to_their_cluster()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        Assert.Equal((ProjectPhase.Ready, fixture.Cluster.Uuid), (project.Status.Phase, project.ClusterId));
    }

    [Fact]
    public async Task Creating_a_project_returns_201()
    {
        var response = await Projects.CreateProjectWithResponseAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        Assert.Equal(201, response.StatusCode);
    }

    [Fact]
    public async Task Created_projects_can_be_read_by_ID()
    {
        var created = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        Assert.Equal(created.Name, (await Projects.GetProjectAsync(created.Id, Cancellation.Token)).Name);
    }

    [Fact]
    public async Task Created_projects_belong_to_their_department()
    {
        var department = fixture.Sandbox.Tenant.Departments[^1];
        var request = Samples.Project(fixture.Cluster);
        request.ParentId = $"{department.Id}";

        Assert.Equal($"{department.Id}", (await Projects.CreateProjectAsync(request, Cancellation.Token)).ParentId);
    }

    [Fact]
    public async Task Reading_pages_returns_every_project_once()
    {
        var names = new List<string>();
        for (long? offset = 0; offset is not null;)
        {
            var page = await Projects.GetProjectsAsync(new() { Offset = (int)offset, Limit = 2 }, Cancellation.Token);
            names.AddRange(page.Projects.Select(project => project.Name));
            offset = page.Next;
        }

        Assert.Equal(fixture.Sandbox.Tenant.Projects.Select(project => project.Name).Order(), names.Order());
    }

    [Fact]
    public async Task Pages_contain_at_most_the_limit()
    {
        var page = await Projects.GetProjectsAsync(new() { Offset = 1, Limit = 1 }, Cancellation.Token);

        Assert.Single(page.Projects);
    }

    [Fact]
    public async Task The_last_page_does_not_contain_a_next_offset()
    {
        var page = await Projects.GetProjectsAsync(new() { Offset = fixture.Sandbox.Tenant.Projects.Count - 1 }, Cancellation.Token);

        Assert.Null(page.Next);
    }

    [Fact]
    public async Task Filters_can_be_combined()
    {
        var page = await Projects.GetProjectsAsync(new() { FilterBy = ["name=^vis", "name!=other"] }, Cancellation.Token);

        Assert.Equal("vision", Assert.Single(page.Projects).Name);
    }

    [Fact]
    public async Task Filters_can_contain_the_separator()
    {
        var request = Samples.Project(fixture.Cluster, "a,b");
        await Projects.CreateProjectAsync(request, Cancellation.Token);

        Assert.Equal(1, (await Projects.CountProjectsAsync(new() { FilterBy = ["name==a,b"] }, Cancellation.Token)).Count);
    }

    [Fact]
    public async Task Projects_are_sorted_in_the_requested_order()
    {
        var page = await Projects.GetProjectsAsync(new() { SortBy = ProjectFilterSortFields.Name, SortOrder = SortOrder.Desc }, Cancellation.Token);

        Assert.Equal(page.Projects.Select(project => project.Name).OrderDescending(StringComparer.Ordinal), page.Projects.Select(project => project.Name));
    }

    [Fact]
    public async Task Searches_match_parts_of_names()
    {
        var page = await Projects.GetProjectsAsync(new() { Search = "ISIO" }, Cancellation.Token);

        Assert.Equal("vision", Assert.Single(page.Projects).Name);
    }

    [Fact]
    public async Task The_count_matches_the_list()
    {
        var count = await Projects.CountProjectsAsync(cancellationToken: Cancellation.Token);

        Assert.Equal(fixture.Sandbox.Tenant.Projects.Count, count.Count);
    }

    [Fact]
    public async Task Updates_replace_the_sent_properties()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);
        var nodeTypes = new NodeTypesPerWorkload { Training = ["a100"] };
        var request = new ProjectUpdateRequest { Description = "changed", NodeTypes = nodeTypes, Resources = [Samples.Gpus(3)] };

        var updated = await Projects.UpdateProjectAsync(project.Id, request, Cancellation.Token);

        Assert.Equal(("changed", "a100", 3), (updated.Description, updated.NodeTypes?.Training?.Single(), updated.Resources.Single().Gpu.Deserved));
    }

    [Fact]
    public async Task Quotas_of_all_node_pools_can_be_replaced()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, gpus: 2), Cancellation.Token);

        await Projects.UpdateProjectResourcesAsync(project.Id, [Samples.Gpus(5)], Cancellation.Token);

        Assert.Equal(5, (await Projects.GetProjectAsync(project.Id, Cancellation.Token)).TotalResources.GpuQuota);
    }

    [Fact]
    public async Task Patching_a_node_pool_keeps_the_others()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, gpus: 2), Cancellation.Token);
        var other = new ResourcesNullable { NodePool = new ResourcesNullableNodePool { Id = "other" }, Gpu = new() { Deserved = 4 } };

        var resources = await Projects.PatchProjectResourcesAsync(project.Id, [other], Cancellation.Token);

        Assert.Equal([2d, 4d], resources.Select(resource => resource.Gpu.Deserved));
    }

    [Fact]
    public async Task Deleted_projects_do_not_exist()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        await Projects.DeleteProjectAsync(project.Id, Cancellation.Token);

        Assert.DoesNotContain(fixture.Sandbox.Tenant.Projects, candidate => candidate.Name == project.Name);
    }
}
