using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class WorkloadFlowTests : SandboxTest
{
    private const string Workloads = "/api/v1/workloads";
    private const string Trainings = Workloads + "/trainings";

    [Theory]
    [InlineData("workspaces", "Workspace", "Running")]
    [InlineData("trainings", "Training", "Completed")]
    [InlineData("distributed", "Distributed", "Completed")]
    [InlineData("inferences", "Inference", "Running")]
    public async Task Submitted_workload_runs_and_a_training_completes(string path, string type, string last)
    {
        var submitted = await SubmitAsync("first", path);
        Assert.Equal((202, "Pending"), (submitted.Status, submitted.Json.Value<string>("actualPhase")));

        var url = $"{Workloads}/{path}/{submitted.Json.Value<string>("workloadId")}";
        Assert.Equal("Running", (await Client.GetAsync(url)).Json.Value<string>("actualPhase"));
        await Client.GetAsync(url);
        Assert.Equal(last, (await Client.GetAsync(url)).Json.Value<string>("actualPhase"));
        Assert.Equal((type, last), (Sandbox.Tenant.Workloads.Single().Type, Sandbox.Tenant.Workloads.Single().Phase));
    }

    [Fact]
    public async Task Workload_contains_the_submitted_spec()
    {
        var submitted = await SubmitAsync("first");
        Assert.Equal("registry/image", submitted.Json.SelectToken("spec.image")!.Value<string>());
    }

    [Fact]
    public async Task Workloads_are_listed_with_filters_and_in_order()
    {
        await SubmitAsync("b");
        await SubmitAsync("a");
        await SubmitAsync("notebook", "workspaces");

        var list = (await Client.GetAsync(Workloads + "?filterBy=phase==Running,type==Training&sortBy=name")).Json["workloads"]!;
        Assert.Equal(["a", "b"], list.Select(item => item.Value<string>("name")));
        Assert.Equal(3, (await Client.GetAsync(Workloads + "/count")).Json.Value<int>("count"));
    }

    [Fact]
    public async Task Workload_of_any_kind_can_be_read_by_id()
    {
        var id = (await SubmitAsync("first")).Json.Value<string>("workloadId");
        Assert.Equal(("first", AnyProject.Name), await ReadAsync($"{Workloads}/{id}"));

        async Task<(string? Name, string? Project)> ReadAsync(string url)
        {
            var json = (await Client.GetAsync(url)).Json;
            return (json.Value<string>("name"), json.Value<string>("projectName"));
        }
    }

    [Fact]
    public async Task Workload_can_be_suspended_and_resumed()
    {
        var url = $"{Trainings}/{(await SubmitAsync("first")).Json.Value<string>("workloadId")}";
        (await Client.SendAsync("POST", url + "/suspend")).AssertStatus(202);
        (await Client.SendAsync("POST", url + "/suspend")).AssertStatus(202);
        Assert.Equal("Stopped", (await Client.GetAsync(url)).Json.Value<string>("actualPhase"));
        (await Client.SendAsync("POST", url + "/resume")).AssertStatus(202);
        (await Client.SendAsync("POST", url + "/resume")).AssertStatus(202);
        Assert.Equal("Running", (await Client.GetAsync(url)).Json.Value<string>("actualPhase"));
    }

    [Fact]
    public async Task Deleted_workload_is_not_found()
    {
        var url = $"{Trainings}/{(await SubmitAsync("first")).Json.Value<string>("workloadId")}";
        (await Client.SendAsync("DELETE", url)).AssertStatus(202);
        (await Client.GetAsync(url)).AssertStatus(404);
        (await Client.SendAsync("DELETE", url)).AssertStatus(404);
    }

    [Fact]
    public async Task Workload_is_not_found_below_another_kind()
    {
        var id = (await SubmitAsync("first")).Json.Value<string>("workloadId");
        (await Client.GetAsync($"{Workloads}/workspaces/{id}")).AssertStatus(404);
    }

    [Fact]
    public async Task Names_are_unique_in_a_project_unless_they_are_prefixes()
    {
        await SubmitAsync("first");
        (await SubmitAsync("first")).AssertStatus(409);
        var other = await SubmitAsync("first", change: body => body["useGivenNameAsPrefix"] = true);
        Assert.StartsWith("first-", other.Json.Value<string>("name"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("projectId", "999")]
    [InlineData("clusterId", "00000000-0000-4000-8000-000000000999")]
    public async Task Unknown_references_are_refused(string property, string value) =>
        (await SubmitAsync("first", change: body => body[property] = value)).AssertStatus(400);

    [Fact]
    public async Task Batch_applies_an_action_and_lists_failures()
    {
        var id = (await SubmitAsync("first")).Json.Value<string>("workloadId")!;
        const string Unknown = "00000000-0000-4000-8000-000000000999";
        var batch = (await Client.SendAsync("POST", Workloads + "/batch", new JObject { ["ids"] = new JArray(id, Unknown), ["action"] = "delete" })).Json;
        Assert.Equal([id], batch["succeeded"]!.Values<string>());
        Assert.Equal(Unknown, Assert.Single(batch["failed"]!).Value<string>("id"));
        Assert.Empty(Sandbox.Tenant.Workloads);
    }

    [Fact]
    public async Task Workloads_are_deleted_with_their_project()
    {
        await SubmitAsync("first");
        await Client.SendAsync("DELETE", $"/api/v1/org-unit/projects/{AnyProject.Id}");
        Assert.Empty(Sandbox.Tenant.Workloads);
    }

    private Task<SandboxResponse> SubmitAsync(string name, string path = "trainings", Action<JObject>? change = null)
    {
        var body = new JObject
        {
            ["name"] = name,
            ["projectId"] = AnyProject.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["clusterId"] = Sandbox.Tenant.Clusters[0].Uuid.ToString(),
            ["spec"] = new JObject { ["image"] = "registry/image" },
        };
        change?.Invoke(body);
        return Client.SendAsync("POST", $"{Workloads}/{path}", body);
    }
}
