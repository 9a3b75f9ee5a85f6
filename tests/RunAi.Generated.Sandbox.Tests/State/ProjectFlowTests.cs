using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class ProjectFlowTests : SandboxTest
{
    private const string Projects = "/api/v1/org-unit/projects";

    private string ClusterId => Cluster.Uuid.ToString();

    [Fact]
    public async Task A_new_tenant_has_three_projects() =>
        Assert.Equal(["vision", "language", "platform"], Names((await Client.GetAsync(Projects)).Json["projects"]!));

    [Fact]
    public async Task A_created_project_is_answered_with_its_id() => Assert.NotEmpty((await CreateAsync("new")).Value<string>("id")!);

    [Fact]
    public async Task A_created_project_can_be_read()
    {
        var id = (await CreateAsync("new")).Value<string>("id");

        Assert.Equal("new", (await Client.GetAsync($"{Projects}/{id}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task A_created_project_is_listed()
    {
        await CreateAsync("new");

        Assert.Contains("new", Names((await Client.GetAsync(Projects)).Json["projects"]!));
    }

    [Fact]
    public async Task A_created_project_is_counted()
    {
        await CreateAsync("new");

        Assert.Equal(4, (await Client.GetAsync($"{Projects}/count")).Json.Value<int>("count"));
    }

    [Fact]
    public async Task A_created_project_is_in_the_older_API()
    {
        await CreateAsync("new");

        Assert.Contains("new", Names((await Client.GetAsync($"/v1/k8s/clusters/{ClusterId}/projects")).Array));
    }

    [Fact]
    public async Task A_created_project_is_in_the_Researcher_API()
    {
        await CreateAsync("new");

        Assert.Contains("new", Names((await Client.GetAsync("/researcher/api/v1/projects")).Json["data"]!));
    }

    [Fact]
    public async Task A_project_of_the_older_API_is_in_the_newer_one()
    {
        var created = await Client.SendAsync("POST", "/v1/k8s/projects", K8sProject("old", 3));

        Assert.Equal("old", (await Client.GetAsync($"{Projects}/{created.Json.Value<long>("id")}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task A_quota_of_the_older_API_is_a_resource_of_the_newer_one()
    {
        var created = await Client.SendAsync("POST", "/v1/k8s/projects", K8sProject("old", 3));

        var project = (await Client.GetAsync($"{Projects}/{created.Json.Value<long>("id")}")).Json;
        Assert.Equal(3, project.SelectToken("resources[0].gpu.deserved")!.Value<double>());
    }

    [Fact]
    public async Task What_the_creator_sets_is_kept()
    {
        var created = await CreateAsync("new", body => body["schedulingRules"] = new JObject { ["trainingJobTimeLimitSeconds"] = 60 });

        Assert.Equal(60, created.SelectToken("schedulingRules.trainingJobTimeLimitSeconds")!.Value<int>());
    }

    [Fact]
    public async Task The_creator_is_the_application() => Assert.Equal(Sandbox.ClientId, (await CreateAsync("new")).Value<string>("createdBy"));

    [Fact]
    public async Task An_update_replaces_what_was_set()
    {
        var created = await CreateAsync("new", body => body["defaultNodePools"] = new JArray("first"));

        var updated = await Client.SendAsync("PUT", $"{Projects}/{created.Value<string>("id")}", new JObject { ["resources"] = new JArray() });

        Assert.DoesNotContain("first", updated.Json["defaultNodePools"]?.Values<string>() ?? []);
    }

    [Fact]
    public async Task A_patch_of_resources_keeps_the_other_node_pools()
    {
        var id = (await CreateAsync("new", body => body["resources"] = new JArray(Resources("a", 1), Resources("b", 2)))).Value<string>("id");

        var patched = await Client.SendAsync("PATCH", $"{Projects}/{id}/resources", new JArray(Resources("b", 5)));

        Assert.Equal([1.0, 5.0], patched.Array.Select(item => item.SelectToken("gpu.deserved")!.Value<double>()));
    }

    [Fact]
    public async Task Put_of_resources_replaces_them_all()
    {
        var id = (await CreateAsync("new", body => body["resources"] = new JArray(Resources("a", 1)))).Value<string>("id");

        await Client.SendAsync("PUT", $"{Projects}/{id}/resources", new JArray(Resources("b", 5)));

        var project = (await Client.GetAsync($"{Projects}/{id}")).Json;
        Assert.Equal(["b"], project["resources"]!.Select(item => item.SelectToken("nodePool.id")!.Value<string>()));
    }

    [Fact]
    public async Task A_deleted_project_is_gone()
    {
        var project = AnyProject;

        await Client.SendAsync("DELETE", $"{Projects}/{project.Id}");

        Assert.Equal(404, (await Client.GetAsync($"{Projects}/{project.Id}")).Status);
    }

    [Fact]
    public async Task With_a_project_its_jobs_are_gone()
    {
        await Client.SendAsync("POST", "/researcher/api/v1/job", new JObject { ["job"] = new JObject { ["project"] = AnyProject.Name } });

        await Client.SendAsync("DELETE", $"{Projects}/{AnyProject.Id}");

        Assert.Empty(Sandbox.Tenant.Jobs);
    }

    [Fact]
    public async Task A_renamed_project_of_the_older_API_must_have_a_free_name()
    {
        var other = Sandbox.Tenant.Projects[1];

        Assert.Equal(409, (await Client.SendAsync("PUT", $"/v1/k8s/projects/{AnyProject.Id}", K8sProject(other.Name, 1))).Status);
    }

    private async Task<JObject> CreateAsync(string name, Action<JObject>? change = null)
    {
        var body = new JObject { ["name"] = name, ["clusterId"] = ClusterId, ["resources"] = new JArray() };
        change?.Invoke(body);
        var reply = await Client.SendAsync("POST", Projects, body);
        Assert.True(reply.Status == 201, reply.Text);
        return reply.Json;
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
