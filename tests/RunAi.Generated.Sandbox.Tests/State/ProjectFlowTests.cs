using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class ProjectFlowTests : SandboxTest
{
    private const string Projects = "/api/v1/org-unit/projects";

    private string ClusterId => Cluster.Uuid.ToString();

    [Fact]
    public async Task New_tenants_have_three_projects() =>
        Assert.Equal(["vision", "language", "platform"], Names((await Client.GetAsync(Projects)).Json["projects"]!));

    [Fact]
    public async Task Created_projects_can_be_read()
    {
        var id = (await CreateAsync("new")).Value<string>("id");

        Assert.Equal("new", (await Client.GetAsync($"{Projects}/{id}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task Created_projects_are_listed()
    {
        await CreateAsync("new");

        Assert.Contains("new", Names((await Client.GetAsync(Projects)).Json["projects"]!));
    }

    [Fact]
    public async Task Created_projects_are_counted()
    {
        await CreateAsync("new");

        Assert.Equal(4, (await Client.GetAsync($"{Projects}/count")).Json.Value<int>("count"));
    }

    [Fact]
    public async Task The_older_API_returns_created_projects()
    {
        await CreateAsync("new");

        Assert.Contains("new", Names((await Client.GetAsync($"/v1/k8s/clusters/{ClusterId}/projects")).Array));
    }

    [Fact]
    public async Task The_Researcher_API_returns_created_projects()
    {
        await CreateAsync("new");

        Assert.Contains("new", Names((await Client.GetAsync("/researcher/api/v1/projects")).Json["data"]!));
    }

    [Fact]
    public async Task The_newer_API_returns_projects_of_the_older_API()
    {
        var created = await Client.SendAsync("POST", "/v1/k8s/projects", K8sProject("old", 3));

        Assert.Equal("old", (await Client.GetAsync($"{Projects}/{created.Json.Value<long>("id")}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task The_newer_API_returns_quotas_of_the_older_API_as_resources()
    {
        var created = await Client.SendAsync("POST", "/v1/k8s/projects", K8sProject("old", 3));

        var project = (await Client.GetAsync($"{Projects}/{created.Json.Value<long>("id")}")).Json;
        Assert.Equal(3, project.SelectToken("resources[0].gpu.deserved")!.Value<double>());
    }

    [Fact]
    public async Task Created_projects_keep_all_properties()
    {
        var created = await CreateAsync("new", body => body["schedulingRules"] = new JObject { ["trainingJobTimeLimitSeconds"] = 60 });

        Assert.Equal(60, created.SelectToken("schedulingRules.trainingJobTimeLimitSeconds")!.Value<int>());
    }

    [Fact]
    public async Task The_creator_of_a_project_is_the_application() => Assert.Equal(Sandbox.ClientId, (await CreateAsync("new")).Value<string>("createdBy"));

    [Fact]
    public async Task Updates_replace_all_properties()
    {
        var created = await CreateAsync("new", body => body["defaultNodePools"] = new JArray("first"));

        var updated = await Client.SendAsync("PUT", $"{Projects}/{created.Value<string>("id")}", new JObject { ["resources"] = new JArray() });

        Assert.DoesNotContain("first", updated.Json["defaultNodePools"]?.Values<string>() ?? []);
    }

    [Fact]
    public async Task Patching_resources_keeps_other_node_pools()
    {
        var id = (await CreateAsync("new", body => body["resources"] = new JArray(Resources("a", 1), Resources("b", 2)))).Value<string>("id");

        var patched = await Client.SendAsync("PATCH", $"{Projects}/{id}/resources", new JArray(Resources("b", 5)));

        Assert.Equal([1.0, 5.0], patched.Array.Select(item => item.SelectToken("gpu.deserved")!.Value<double>()));
    }

    [Fact]
    public async Task Putting_resources_replaces_all_node_pools()
    {
        var id = (await CreateAsync("new", body => body["resources"] = new JArray(Resources("a", 1)))).Value<string>("id");

        await Client.SendAsync("PUT", $"{Projects}/{id}/resources", new JArray(Resources("b", 5)));

        var project = (await Client.GetAsync($"{Projects}/{id}")).Json;
        Assert.Equal(["b"], project["resources"]!.Select(item => item.SelectToken("nodePool.id")!.Value<string>()));
    }

    [Fact]
    public async Task Deleted_projects_return_404()
    {
        var project = AnyProject;

        await Client.SendAsync("DELETE", $"{Projects}/{project.Id}");

        (await Client.GetAsync($"{Projects}/{project.Id}")).AssertStatus(404);
    }

    [Fact]
    public async Task Deleting_a_project_deletes_its_jobs()
    {
        await Client.SendAsync("POST", "/researcher/api/v1/job", new JObject { ["job"] = new JObject { ["project"] = AnyProject.Name } });

        await Client.SendAsync("DELETE", $"{Projects}/{AnyProject.Id}");

        Assert.Empty(Sandbox.Tenant.Jobs);
    }

    [Fact]
    public async Task Renaming_a_project_to_an_existing_name_returns_409()
    {
        var other = Sandbox.Tenant.Projects[1];

        (await Client.SendAsync("PUT", $"/v1/k8s/projects/{AnyProject.Id}", K8sProject(other.Name, 1))).AssertStatus(409);
    }

    private async Task<JObject> CreateAsync(string name, Action<JObject>? change = null)
    {
        var body = new JObject { ["name"] = name, ["clusterId"] = ClusterId, ["resources"] = new JArray() };
        change?.Invoke(body);
        var response = await Client.SendAsync("POST", Projects, body);
        response.AssertStatus(201);
        return response.Json;
    }

    private JObject K8sProject(string name, int gpus) => new()
    {
        ["name"] = name,
        ["clusterUuid"] = ClusterId,
        ["departmentId"] = AnyDepartment.Id,
        ["deservedGpus"] = gpus,
    };

    private static JObject Resources(string pool, int gpus) => new()
    {
        ["nodePool"] = new JObject { ["id"] = pool, ["name"] = pool },
        ["gpu"] = new JObject { ["deserved"] = gpus },
    };

    private static IEnumerable<string> Names(JToken items) => items.Select(item => item.Value<string>("name")!);
}
