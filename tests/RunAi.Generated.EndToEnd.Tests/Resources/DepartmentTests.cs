using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests departments in the control plane's API.</summary>
public sealed class DepartmentTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IDepartmentsClient Departments => fixture.Administrator.Departments;

    [Fact]
    public async Task Created_departments_can_be_read_by_ID()
    {
        var created = await Departments.CreateDepartmentAsync(Samples.Department(fixture.Cluster), Cancellation.Token);

        Assert.Equal(created.Name, (await Departments.GetDepartmentAsync(created.Id, Cancellation.Token)).Name);
    }

    [Fact]
    public async Task Reading_pages_returns_every_department_once()
    {
        var names = new List<string>();
        for (long? offset = 0; offset is not null;)
        {
            var page = await Departments.GetDepartmentsAsync(new() { Offset = (int)offset, Limit = 1 }, Cancellation.Token);
            names.AddRange(page.Departments.Select(department => department.Name));
            offset = page.Next;
        }

        Assert.Equal(fixture.Sandbox.Tenant.Departments.Select(department => department.Name).Order(), names.Order());
    }

    [Fact]
    public async Task Counts_respect_the_filter()
    {
        var count = await Departments.CountDepartmentsAsync(new() { FilterBy = ["name==research"] }, Cancellation.Token);

        Assert.Equal(1, count.Count);
    }

    [Fact]
    public async Task Updates_replace_the_sent_properties()
    {
        var department = await Departments.CreateDepartmentAsync(Samples.Department(fixture.Cluster), Cancellation.Token);

        var updated = await Departments.UpdateDepartmentAsync(
            department.Id, new() { Description = "changed", Resources = [Samples.Gpus(3)] }, Cancellation.Token);

        Assert.Equal(("changed", 3), (updated.Description, updated.TotalResources.GpuQuota));
    }

    [Fact]
    public async Task Quotas_of_all_node_pools_can_be_replaced()
    {
        var department = await Departments.CreateDepartmentAsync(Samples.Department(fixture.Cluster), Cancellation.Token);

        await Departments.UpdateDepartmentResourcesAsync(department.Id, [Samples.Gpus(7)], Cancellation.Token);

        Assert.Equal(7, (await Departments.GetDepartmentAsync(department.Id, Cancellation.Token)).TotalResources.GpuQuota);
    }

    [Fact]
    public async Task Deleted_departments_do_not_exist()
    {
        var department = await Departments.CreateDepartmentAsync(Samples.Department(fixture.Cluster), Cancellation.Token);

        await Departments.DeleteDepartmentAsync(department.Id, Cancellation.Token);

        Assert.DoesNotContain(fixture.Sandbox.Tenant.Departments, candidate => candidate.Name == department.Name);
    }

    [Fact]
    public async Task Departments_with_projects_cannot_be_deleted()
    {
        var department = fixture.Sandbox.Tenant.Departments.Single(candidate => candidate.Name == "research");

        var refusal = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Departments.DeleteDepartmentAsync($"{department.Id}", Cancellation.Token));

        Assert.Equal((400, "The department 'research' still has projects."), (refusal.ResponseStatusCode, refusal.ServerMessage));
    }
}
