using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class DepartmentFlowTests : SandboxTest
{
    private const string Departments = "/api/v1/org-unit/departments";

    [Fact]
    public async Task A_new_tenant_has_two_departments() =>
        Assert.Equal(["research", "engineering"], (await Client.GetAsync(Departments)).Json["departments"]!.Select(item => item.Value<string>("name")));

    [Fact]
    public async Task A_created_department_can_be_read()
    {
        var id = (await CreateAsync("new")).Value<string>("id");

        Assert.Equal("new", (await Client.GetAsync($"{Departments}/{id}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task A_created_department_is_in_the_older_API()
    {
        var id = (await CreateAsync("new")).Value<string>("id");

        Assert.Equal("new", (await Client.GetAsync($"/v1/k8s/departments/{id}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task The_older_API_shows_the_projects_of_a_department() =>
        Assert.Equal(
            ["vision", "language"],
            (await Client.GetAsync($"/v1/k8s/departments/{AnyDepartment.Id}")).Json["projects"]!.Select(item => item.Value<string>("name")));

    [Fact]
    public async Task A_department_with_projects_cannot_be_deleted() =>
        Assert.Equal(400, (await Client.SendAsync("DELETE", $"{Departments}/{AnyDepartment.Id}")).Status);

    [Fact]
    public async Task A_deleted_department_is_gone()
    {
        var id = (await CreateAsync("new")).Value<string>("id");

        await Client.SendAsync("DELETE", $"{Departments}/{id}");

        Assert.Equal(404, (await Client.GetAsync($"{Departments}/{id}")).Status);
    }

    private async Task<JObject> CreateAsync(string name)
    {
        var body = new JObject { ["name"] = name, ["clusterId"] = Cluster.Uuid.ToString(), ["resources"] = new JArray() };
        return (await Client.SendAsync("POST", Departments, body)).Json;
    }
}
