using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class ResourceFlowTests : SandboxTest
{
    private const string Rules = "/api/v1/authorization/access-rules";

    [Theory]
    [InlineData("/api/v1/node-pools", "nodepools", "node pool", """{ "name": "first", "labelKey": "a", "labelValue": "b", "clusterId": "CLUSTER" }""")]
    [InlineData("/api/v1/asset/environment", "entries", "environment", """{ META, "spec": { "image": "image" } }""")]
    [InlineData("/api/v1/asset/compute", "entries", "compute", """{ META, "spec": { "gpuDevicesRequest": 1 } }""")]
    [InlineData("/api/v1/asset/credentials/password", "entries", "password", """{ META, "spec": { "user": "ada", "password": "secret" } }""")]
    public async Task Created_resource_is_stored_listed_read_and_deleted(string path, string list, string type, string body)
    {
        var request = JObject.Parse(body.Replace("CLUSTER", Cluster.Uuid.ToString(), StringComparison.Ordinal)
            .Replace("META", """
                "meta": { "name": "first", "scope": "tenant" }
                """, StringComparison.Ordinal));

        var created = await Client.SendAsync("POST", path, request);

        Assert.InRange(created.Status, 201, 202);
        var id = Assert.Single(Sandbox.Tenant.Resources, resource => resource.Type == type && resource.Name == "first").Id;
        Assert.Contains((await Client.GetAsync(path)).Json[list]!, item => GetId(item) == id);
        Assert.Equal(id, GetId((await Client.GetAsync($"{path}/{id}")).Json));
        Assert.Equal(409, (await Client.SendAsync("POST", path, request)).Status);
        Assert.InRange((await Client.SendAsync("DELETE", $"{path}/{id}")).Status, 202, 204);
        Assert.DoesNotContain(Sandbox.Tenant.Resources, resource => resource.Id == id);
        Assert.Empty(Sandbox.Violations);

        static string? GetId(JToken item) => (item["meta"]?["id"] ?? item["id"])?.Value<string>();
    }

    [Fact]
    public async Task Created_user_is_listed()
    {
        var created = (await Client.SendAsync("POST", "/api/v1/users", new JObject { ["email"] = "ada@example.com" })).Json;

        Assert.Equal("ada@example.com", created.Value<string>("username"));
        Assert.Equal(1, (await Client.GetAsync("/api/v1/users/count")).Json.Value<int>("count"));
        var read = (await Client.GetAsync($"/api/v1/users/{created.Value<string>("id")}")).Json;
        Assert.Equal("ada@example.com", read.Value<string>("username"));
        Assert.Empty(Sandbox.Violations);
    }

    [Fact]
    public async Task Access_rule_has_the_names_of_its_role_and_scope()
    {
        var rule = new JObject
        {
            ["subjectId"] = "ada@example.com",
            ["subjectType"] = "user",
            ["roleId"] = 4,
            ["scopeId"] = AnyProject.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["scopeType"] = "project",
        };

        var created = (await Client.SendAsync("POST", Rules, rule)).Json;

        Assert.Equal(("Editor", AnyProject.Name), (created.Value<string>("roleName"), created.Value<string>("scopeName")));
        var list = (await Client.GetAsync(Rules)).Json;
        Assert.Equal((1, created.Value<int>("id")), (list.Value<int>("totalRecords"), list.SelectToken("accessRules[0].id")!.Value<int>()));
        Assert.Empty(Sandbox.Violations);
    }

    [Fact]
    public async Task Secrets_of_credentials_are_not_returned()
    {
        const string Path = "/api/v1/asset/credentials/generic-secret";
        var created = await Client.SendAsync("POST", Path, JObject.Parse("""
            { "meta": { "name": "first", "scope": "tenant" }, "spec": { "keyValuePairs": [{ "key": "token", "value": "secret-value" }] } }
            """));

        Assert.DoesNotContain("secret-value", created.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-value", (await Client.GetAsync(Path)).Text, StringComparison.Ordinal);
        Assert.Contains("secret-value", Sandbox.Tenant.Resources.Single(resource => resource.Name == "first").Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Updated_asset_has_the_new_properties()
    {
        const string Path = "/api/v1/asset/environment";
        var created = await Client.SendAsync("POST", Path, JObject.Parse("""
            { "meta": { "name": "first", "scope": "tenant" }, "spec": { "image": "one" } }
            """));
        var one = $"{Path}/{created.Json.SelectToken("meta.id")}";

        await Client.SendAsync("PUT", one, JObject.Parse("""{ "meta": { "name": "first" }, "spec": { "image": "two" } }"""));

        Assert.Equal("two", (await Client.GetAsync(one)).Json.SelectToken("spec.image")!.Value<string>());
    }

    [Fact]
    public async Task Metrics_have_the_requested_series_and_points()
    {
        const string Query = "metricType=GPU_QUOTA,GPU_ALLOCATION&start=2026-01-01T00:00:00Z&end=2026-01-02T00:00:00Z&numberOfSamples=4";
        var url = $"/api/v1/org-unit/projects/{AnyProject.Id}/metrics?{Query}";

        var measurements = (await Client.GetAsync(url)).Json["measurements"]!;

        Assert.Equal(["GPU_QUOTA", "GPU_ALLOCATION"], measurements.Select(series => series.Value<string>("type")));
        Assert.All(measurements, series => Assert.Equal(4, series["values"]!.Count()));
        Assert.Equal(404, (await Client.GetAsync(url.Replace($"{AnyProject.Id}", "999", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Completed_training_cannot_be_suspended()
    {
        var body = new JObject
        {
            ["name"] = "first",
            ["projectId"] = AnyProject.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["clusterId"] = Cluster.Uuid.ToString(),
        };
        var url = $"/api/v1/workloads/trainings/{(await Client.SendAsync("POST", "/api/v1/workloads/trainings", body)).Json["workloadId"]}";
        for (var reads = 0; reads < 3; reads++)
        {
            await Client.GetAsync(url);
        }

        Assert.Equal(409, (await Client.SendAsync("POST", url + "/suspend")).Status);
        Assert.Equal(409, (await Client.SendAsync("POST", url + "/resume")).Status);
    }
}
