using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>The life of projects in the control plane's API.</summary>
public sealed class ProjectTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IProjectsClient Projects => fixture.Administrator.Projects;

    [Fact]
    public async Task A_created_project_is_ready_and_belongs_to_its_cluster()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        Assert.Equal((ProjectPhase.Ready, fixture.Cluster.Uuid), (project.Status.Phase, project.ClusterId));
    }

    [Fact]
    public async Task Creating_answers_201()
    {
        var answer = await Projects.CreateProjectWithResponseAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        Assert.Equal(201, answer.StatusCode);
    }

    [Fact]
    public async Task A_created_project_is_found_by_its_id()
    {
        var created = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        Assert.Equal(created.Name, (await Projects.GetProjectAsync(created.Id, Cancellation.Token)).Name);
    }

    [Fact]
    public async Task A_project_has_the_department_that_it_was_created_in()
    {
        var department = fixture.Sandbox.Tenant.Departments[^1];
        var request = Samples.Project(fixture.Cluster);
        request.ParentId = $"{department.Id}";

        Assert.Equal($"{department.Id}", (await Projects.CreateProjectAsync(request, Cancellation.Token)).ParentId);
    }

    [Fact]
    public async Task Reading_page_by_page_finds_every_project_once()
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
    public async Task A_page_has_at_most_as_many_projects_as_were_asked_for()
    {
        var page = await Projects.GetProjectsAsync(new() { Offset = 1, Limit = 1 }, Cancellation.Token);

        Assert.Single(page.Projects);
    }

    [Fact]
    public async Task The_last_page_names_no_next_one()
    {
        var page = await Projects.GetProjectsAsync(new() { Offset = fixture.Sandbox.Tenant.Projects.Count - 1 }, Cancellation.Token);

        Assert.Null(page.Next);
    }

    [Fact]
    public async Task Filters_are_combined()
    {
        var page = await Projects.GetProjectsAsync(new() { FilterBy = ["name=^vis", "name!=other"] }, Cancellation.Token);

        Assert.Equal("vision", Assert.Single(page.Projects).Name);
    }

    [Fact]
    public async Task A_filter_may_hold_the_character_that_separates_filters()
    {
        var request = Samples.Project(fixture.Cluster, "a,b");
        await Projects.CreateProjectAsync(request, Cancellation.Token);

        Assert.Equal(1, (await Projects.CountProjectsAsync(["name==a,b"], cancellationToken: Cancellation.Token)).Count);
    }

    [Fact]
    public async Task Projects_are_sorted_in_the_order_asked_for()
    {
        var page = await Projects.GetProjectsAsync(new() { SortBy = ProjectFilterSortFields.Name, SortOrder = SortOrder.Desc }, Cancellation.Token);

        Assert.Equal(page.Projects.Select(project => project.Name).OrderDescending(StringComparer.Ordinal), page.Projects.Select(project => project.Name));
    }

    [Fact]
    public async Task Searching_finds_part_of_a_name()
    {
        var page = await Projects.GetProjectsAsync(new() { Search = "ISIO" }, Cancellation.Token);

        Assert.Equal("vision", Assert.Single(page.Projects).Name);
    }

    [Fact]
    public async Task The_count_is_that_of_the_list()
    {
        var count = await Projects.CountProjectsAsync(cancellationToken: Cancellation.Token);

        Assert.Equal(fixture.Sandbox.Tenant.Projects.Count, count.Count);
    }

    [Fact]
    public async Task An_update_replaces_what_it_sends()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);
        var request = new ProjectUpdateRequest { Description = "changed", NodeTypes = new NodeTypesPerWorkload { Training = ["a100"] }, Resources = [Samples.Gpus(3)] };

        var updated = await Projects.UpdateProjectAsync(project.Id, request, Cancellation.Token);

        Assert.Equal(("changed", "a100", 3), (updated.Description, updated.NodeTypes?.Training?.Single(), updated.Resources.Single().Gpu.Deserved));
    }

    [Fact]
    public async Task The_quota_of_all_node_pools_can_be_replaced()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, gpus: 2), Cancellation.Token);

        await Projects.UpdateProjectResourcesAsync(project.Id, [Samples.Gpus(5)], Cancellation.Token);

        Assert.Equal(5, (await Projects.GetProjectAsync(project.Id, Cancellation.Token)).TotalResources.GpuQuota);
    }

    [Fact]
    public async Task Patching_one_node_pool_leaves_the_others()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, gpus: 2), Cancellation.Token);
        var other = new ResourcesNullable { NodePool = new ResourcesNullableNodePool { Id = "other" }, Gpu = new() { Deserved = 4 } };

        var resources = await Projects.PatchProjectResourcesAsync(project.Id, [other], Cancellation.Token);

        Assert.Equal([2d, 4d], resources.Select(resource => resource.Gpu.Deserved));
    }

    [Fact]
    public async Task A_deleted_project_is_gone()
    {
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        await Projects.DeleteProjectAsync(project.Id, Cancellation.Token);

        Assert.DoesNotContain(fixture.Sandbox.Tenant.Projects, candidate => candidate.Name == project.Name);
    }
}
