using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class JobFlowTests : SandboxTest
{
    private const string Job = "/researcher/api/v1/job";

    [Fact]
    public async Task A_submitted_job_is_answered_with_its_name() => Assert.Equal("train", (await SubmitAsync("train")).Json.Value<string>("name"));

    [Fact]
    public async Task A_submitted_job_is_listed_with_its_status()
    {
        await SubmitAsync("train");

        var job = Assert.Single((await Client.GetAsync($"{Job}/{AnyProject.Name}")).Json["data"]!);
        Assert.Equal(("train", "Running"), (job.Value<string>("name"), job.Value<string>("status")));
    }

    [Fact]
    public async Task A_job_can_be_asked_for_by_name()
    {
        await SubmitAsync("first");
        await SubmitAsync("second");

        var job = Assert.Single((await Client.GetAsync($"{Job}/{AnyProject.Name}/second")).Json["data"]!);
        Assert.Equal("second", job.Value<string>("name"));
    }

    [Fact]
    public async Task A_job_shows_its_image()
    {
        await SubmitAsync("train", settings => settings["image"] = "registry/image");

        Assert.Equal("registry/image", (await Client.GetAsync($"{Job}/{AnyProject.Name}")).Json.SelectToken("data[0].images")!.Value<string>());
    }

    [Fact]
    public async Task Jobs_are_filtered_by_type()
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
    public async Task A_job_without_a_name_gets_one_from_its_prefix()
    {
        var submitted = await Client.SendAsync("POST", Job, new JObject
        {
            ["job"] = new JObject { ["project"] = AnyProject.Name, ["jobNamePrefix"] = "sweep" },
        });

        Assert.Equal("sweep-1", submitted.Json.Value<string>("name"));
    }

    [Fact]
    public async Task A_job_may_come_from_a_template()
    {
        var submitted = await Client.SendAsync("POST", Job, new JObject
        {
            ["template"] = new JObject { ["name"] = "templated", ["project"] = AnyProject.Name, ["values"] = new JObject { ["image"] = "image" } },
        });

        Assert.Equal("templated", submitted.Json.Value<string>("name"));
    }

    [Fact]
    public async Task A_job_is_deleted_by_its_bare_name()
    {
        await SubmitAsync("train");

        var deleted = await Client.SendAsync("DELETE", Job, new JValue("train"));

        Assert.Equal((true, "train"), (deleted.Json.Value<bool>("ok"), deleted.Json.Value<string>("name")));
    }

    [Fact]
    public async Task A_deleted_job_is_gone()
    {
        await SubmitAsync("train");

        await Client.SendAsync("DELETE", Job, new JValue("train"));

        Assert.Empty((await Client.GetAsync($"{Job}/{AnyProject.Name}")).Json["data"]!);
    }

    [Fact]
    public async Task A_job_that_does_not_exist_cannot_be_deleted() =>
        Assert.Equal(404, (await Client.SendAsync("DELETE", Job, new JValue("nothing"))).Status);

    [Fact]
    public async Task A_jobs_name_must_be_free()
    {
        await SubmitAsync("train");

        Assert.Equal(409, (await SubmitAsync("train")).Status);
    }

    [Fact]
    public async Task A_job_needs_a_project_that_exists() =>
        Assert.Equal(400, (await SubmitAsync("train", settings => settings["project"] = "nowhere")).Status);

    private Task<SandboxResponse> SubmitAsync(string name, Action<JObject>? change = null)
    {
        var settings = new JObject { ["name"] = name, ["project"] = AnyProject.Name };
        change?.Invoke(settings);
        return Client.SendAsync("POST", Job, new JObject { ["job"] = settings });
    }
}
