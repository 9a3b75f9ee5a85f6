using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class JobFlowTests : SandboxTest
{
    private const string Job = "/researcher/api/v1/job";

    [Fact]
    public async Task Submitting_a_job_returns_its_name() => Assert.Equal("train", (await SubmitAsync("train")).Json.Value<string>("name"));

    [Fact]
    public async Task Submitted_jobs_are_listed_with_their_status()
    {
        await SubmitAsync("train");

        var job = Assert.Single((await Client.GetAsync($"{Job}/{AnyProject.Name}")).Json["data"]!);
        Assert.Equal(("train", "Running"), (job.Value<string>("name"), job.Value<string>("status")));
    }

    [Fact]
    public async Task Jobs_can_be_read_by_name()
    {
        await SubmitAsync("first");
        await SubmitAsync("second");

        var job = Assert.Single((await Client.GetAsync($"{Job}/{AnyProject.Name}/second")).Json["data"]!);
        Assert.Equal("second", job.Value<string>("name"));
    }

    [Fact]
    public async Task Jobs_contain_their_image()
    {
        await SubmitAsync("train", settings => settings["image"] = "registry/image");

        Assert.Equal("registry/image", (await Client.GetAsync($"{Job}/{AnyProject.Name}")).Json.SelectToken("data[0].images")!.Value<string>());
    }

    [Fact]
    public async Task Jobs_can_be_filtered_by_type()
    {
        await SubmitAsync("train");
        await SubmitAsync("notebook", settings => settings["type"] = "interactive");

        var job = Assert.Single((await Client.GetAsync($"{Job}/{AnyProject.Name}?jobTypeFilter=interactive")).Json["data"]!);
        Assert.Equal("notebook", job.Value<string>("name"));
    }

    [Fact]
    public async Task Jobs_of_other_projects_are_not_listed()
    {
        await SubmitAsync("train");

        Assert.Empty((await Client.GetAsync($"{Job}/{Sandbox.Tenant.Projects[1].Name}")).Json["data"]!);
    }

    [Fact]
    public async Task Jobs_without_a_name_are_named_after_their_prefix()
    {
        var submitted = await Client.SendAsync("POST", Job, new JObject
        {
            ["job"] = new JObject { ["project"] = AnyProject.Name, ["jobNamePrefix"] = "sweep" },
        });

        Assert.Equal("sweep-1", submitted.Json.Value<string>("name"));
    }

    [Fact]
    public async Task Jobs_can_be_submitted_with_a_template()
    {
        var submitted = await Client.SendAsync("POST", Job, new JObject
        {
            ["template"] = new JObject { ["name"] = "templated", ["project"] = AnyProject.Name, ["values"] = new JObject { ["image"] = "image" } },
        });

        Assert.Equal("templated", submitted.Json.Value<string>("name"));
    }

    [Fact]
    public async Task Jobs_are_deleted_by_a_JSON_string_with_their_name()
    {
        await SubmitAsync("train");

        var deleted = await Client.SendAsync("DELETE", Job, new JValue("train"));

        Assert.Equal((true, "train"), (deleted.Json.Value<bool>("ok"), deleted.Json.Value<string>("name")));
    }

    [Fact]
    public async Task Deleted_jobs_are_not_listed()
    {
        await SubmitAsync("train");

        await Client.SendAsync("DELETE", Job, new JValue("train"));

        Assert.Empty((await Client.GetAsync($"{Job}/{AnyProject.Name}")).Json["data"]!);
    }

    [Fact]
    public async Task Deleting_an_unknown_job_returns_404() =>
        (await Client.SendAsync("DELETE", Job, new JValue("nothing"))).AssertStatus(404);

    [Fact]
    public async Task Existing_job_names_return_409()
    {
        await SubmitAsync("train");

        (await SubmitAsync("train")).AssertStatus(409);
    }

    [Fact]
    public async Task Jobs_of_unknown_projects_are_refused() =>
        (await SubmitAsync("train", settings => settings["project"] = "nowhere")).AssertStatus(400);

    private Task<SandboxResponse> SubmitAsync(string name, Action<JObject>? change = null)
    {
        var settings = new JObject { ["name"] = name, ["project"] = AnyProject.Name };
        change?.Invoke(settings);
        return Client.SendAsync("POST", Job, new JObject { ["job"] = settings });
    }
}
