using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class DepartmentFlowTests : SandboxTest
{
    private const string Departments = "/api/v1/org-unit/departments";

    [Fact]
    public async Task New_tenants_have_two_departments() =>
        Assert.Equal(["research", "engineering"], (await Client.GetAsync(Departments)).Json["departments"]!.Select(item => item.Value<string>("name")));

    [Fact]
    public async Task Created_departments_can_be_read()
    {
        var id = (await CreateAsync("new")).Value<string>("id");

        Assert.Equal("new", (await Client.GetAsync($"{Departments}/{id}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task The_older_API_returns_created_departments()
    {
        var id = (await CreateAsync("new")).Value<string>("id");

        Assert.Equal("new", (await Client.GetAsync($"/v1/k8s/departments/{id}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task The_older_API_returns_the_projects_of_a_department() =>
        Assert.Equal(
            ["vision", "language"],
            (await Client.GetAsync($"/v1/k8s/departments/{AnyDepartment.Id}")).Json["projects"]!.Select(item => item.Value<string>("name")));

    [Fact]
    public async Task Departments_with_projects_cannot_be_deleted() =>
        (await Client.SendAsync("DELETE", $"{Departments}/{AnyDepartment.Id}")).AssertStatus(400);

    [Fact]
    public async Task Deleted_departments_return_404()
    {
        var id = (await CreateAsync("new")).Value<string>("id");

        await Client.SendAsync("DELETE", $"{Departments}/{id}");

        (await Client.GetAsync($"{Departments}/{id}")).AssertStatus(404);
    }

    private async Task<JObject> CreateAsync(string name)
    {
        var body = new JObject { ["name"] = name, ["clusterId"] = Cluster.Uuid.ToString(), ["resources"] = new JArray() };
        return (await Client.SendAsync("POST", Departments, body)).Json;
    }
}
