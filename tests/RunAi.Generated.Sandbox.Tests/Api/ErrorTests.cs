using System.Text;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Api;

public sealed class ErrorTests : SandboxTest
{
    private const string Projects = "/api/v1/org-unit/projects";

    [Fact]
    public async Task An_unknown_path_is_not_found()
    {
        var reply = await Client.GetAsync("/api/v1/nothing");

        Assert.Equal((404, 404, "application/json"), (reply.Status, reply.Json.Value<int>("code"), reply.MediaType));
    }

    [Fact]
    public async Task Paths_are_case_sensitive() => Assert.Equal(404, (await Client.GetAsync("/api/v1/Clusters")).Status);

    [Fact]
    public async Task An_unknown_id_is_not_found()
    {
        var reply = await Client.GetAsync($"{Projects}/999");

        Assert.Equal((404, "There is no project '999'."), (reply.Status, reply.Json.Value<string>("message")));
    }

    [Fact]
    public async Task A_method_that_the_path_does_not_have_is_not_allowed()
    {
        var reply = await Client.SendAsync("PATCH", "/api/v1/clusters");

        Assert.Equal((405, "GET, POST"), (reply.Status, reply.Headers["Allow"]));
    }

    [Fact]
    public async Task Every_violation_of_a_request_is_listed()
    {
        var reply = await Client.GetAsync($"{Projects}?limit=501&sortOrder=up");

        Assert.Equal(400, reply.Status);
        Assert.Equal(
            "query.sortOrder: 'up' is none of 'asc', 'desc'; query.limit: 501 is above the maximum 500", reply.Json.Value<string>("details"));
    }

    [Theory]
    [InlineData("limit=many", "query.limit: must be an integer, not 'many'")]
    [InlineData("limit=0", "query.limit: 0 is below the minimum 1")]
    [InlineData("limit=1&limit=2", "query.limit: must be an integer, not an array")]
    [InlineData("page=2", "query.page: is not declared by the operation")]
    public async Task A_parameter_that_breaks_its_schema_is_refused(string query, string finding) =>
        Assert.Equal(finding, (await Client.GetAsync($"{Projects}?{query}")).Json.Value<string>("details"));

    [Fact]
    public async Task A_required_parameter_is_asked_for() =>
        Assert.Contains("query.start: is required", (await Client.GetAsync("/api/v1/audit/log")).Json.Value<string>("details"), StringComparison.Ordinal);

    [Fact]
    public async Task A_path_value_that_breaks_its_schema_is_refused() =>
        Assert.Equal(
            "path.project_id: must be an integer, not 'first'", (await Client.GetAsync("/v1/k8s/projects/first")).Json.Value<string>("details"));

    [Fact]
    public async Task A_body_that_breaks_its_schema_is_refused()
    {
        var resources = new JObject { ["gpu"] = new JObject { ["deserved"] = "2" } };
        var body = new JObject { ["clusterId"] = Cluster.Uuid.ToString(), ["resources"] = new JArray(resources) };

        var reply = await Client.SendAsync("POST", Projects, body);

        Assert.Equal(
            ["body.name: is required", "body.resources[0].gpu.deserved: must be a number, not '2'"],
            reply.Json.Value<string>("details")!.Split("; ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_missing_body_is_asked_for() =>
        Assert.Equal("body: is required", (await Client.SendAsync("POST", Projects)).Json.Value<string>("details"));

    [Fact]
    public async Task A_body_that_the_operation_does_not_declare_is_refused() =>
        Assert.Equal(
            "body: is not declared by the operation",
            (await Client.SendAsync("DELETE", $"{Projects}/1", new JObject())).Json.Value<string>("details"));

    [Theory]
    [InlineData("{\"name\": \"a\",}")]
    [InlineData("{'name': 'a'}")]
    [InlineData("{\"name\": \"a\", \"name\": \"b\"}")]
    public async Task A_body_that_is_not_strict_JSON_is_refused(string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Projects);
        request.Content = new StringContent(text, Encoding.UTF8, "application/json");

        Assert.StartsWith("body: is not JSON", (await Client.SendAsync(request)).Json.Value<string>("details"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_media_type_that_the_operation_does_not_take_is_unsupported()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Projects);
        request.Content = new StringContent("name: a", Encoding.UTF8, "application/yaml");

        Assert.Equal(415, (await Client.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_media_type_that_the_operation_does_not_have_is_not_acceptable() =>
        Assert.Equal(406, (await Client.GetAsync("/api/v1/clusters", accept: "image/png")).Status);

    [Fact]
    public async Task A_name_that_is_taken_is_a_conflict()
    {
        var body = new JObject { ["name"] = AnyProject.Name, ["clusterId"] = Cluster.Uuid.ToString(), ["resources"] = new JArray() };

        Assert.Equal(409, (await Client.SendAsync("POST", Projects, body)).Status);
    }

    [Fact]
    public async Task A_reference_that_leads_nowhere_is_refused()
    {
        var body = new JObject { ["name"] = "new", ["clusterId"] = Guid.Empty.ToString(), ["resources"] = new JArray() };

        Assert.Equal("body.clusterId: names no cluster", (await Client.SendAsync("POST", Projects, body)).Json.Value<string>("details"));
    }

    [Fact]
    public async Task The_Researcher_API_has_its_own_shape_of_errors()
    {
        var reply = await Client.GetAsync("/researcher/api/v1/job/nowhere");

        Assert.Equal((404, 404, "There is no project 'nowhere'."), (reply.Status, reply.Json.Value<int>("status"), reply.Json.Value<string>("message")));
    }

    [Fact]
    public async Task Errors_match_what_their_operation_declares()
    {
        await Client.GetAsync($"{Projects}/999");
        await Client.GetAsync($"{Projects}?limit=0");
        await Client.GetAsync("/researcher/api/v1/job/nowhere");

        Assert.Empty(Sandbox.Violations);
    }
}
