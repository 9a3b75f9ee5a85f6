using System.Text;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Sandbox.Tests.Api;

public sealed class ErrorTests : SandboxTest
{
    private const string Projects = "/api/v1/org-unit/projects";

    [Fact]
    public async Task Unknown_paths_return_404()
    {
        var response = await Client.GetAsync("/api/v1/nothing");

        Assert.Equal((404, 404, "application/json"), (response.Status, response.Json.Value<int>("code"), response.MediaType));
    }

    [Fact]
    public async Task Paths_are_case_sensitive() => (await Client.GetAsync("/api/v1/Clusters")).AssertStatus(404);

    [Fact]
    public async Task Unknown_IDs_return_404()
    {
        var response = await Client.GetAsync($"{Projects}/999");

        Assert.Equal((404, "There is no project '999'."), (response.Status, response.Json.Value<string>("message")));
    }

    [Fact]
    public async Task Undeclared_methods_return_405_with_the_allowed_methods()
    {
        var response = await Client.SendAsync("PATCH", "/api/v1/clusters");

        Assert.Equal((405, "GET, POST"), (response.Status, response.Headers["Allow"]));
    }

    [Fact]
    public async Task Invalid_requests_return_all_violations()
    {
        var response = await Client.GetAsync($"{Projects}?limit=501&sortOrder=up");

        response.AssertStatus(400);
        Assert.Equal(
            "query.sortOrder: 'up' is not one of 'asc', 'desc'; query.limit: 501 is above the maximum 500", response.Json.Value<string>("details"));
    }

    [Theory]
    [InlineData("limit=many", "query.limit: must be an integer, not 'many'")]
    [InlineData("limit=0", "query.limit: 0 is below the minimum 1")]
    [InlineData("limit=1&limit=2", "query.limit: must be an integer, not an array")]
    [InlineData("page=2", "query.page: is not declared by the operation")]
    public async Task Query_parameters_that_violate_their_schema_are_refused(string query, string finding) =>
        Assert.Equal(finding, (await Client.GetAsync($"{Projects}?{query}")).Json.Value<string>("details"));

    [Fact]
    public async Task Missing_required_parameters_are_refused() =>
        Assert.Contains("query.start: is required", (await Client.GetAsync("/api/v1/audit/log")).Json.Value<string>("details"), StringComparison.Ordinal);

    [Fact]
    public async Task Path_parameters_that_violate_their_schema_are_refused() =>
        Assert.Equal(
            "path.project_id: must be an integer, not 'first'", (await Client.GetAsync("/v1/k8s/projects/first")).Json.Value<string>("details"));

    [Fact]
    public async Task Bodies_that_violate_their_schema_are_refused()
    {
        var resources = new JObject { ["gpu"] = new JObject { ["deserved"] = "2" } };
        var body = new JObject { ["clusterId"] = Cluster.Uuid.ToString(), ["resources"] = new JArray(resources) };

        var response = await Client.SendAsync("POST", Projects, body);

        Assert.Equal(
            ["body.name: is required", "body.resources[0].gpu.deserved: must be a number, not '2'"],
            response.Json.Value<string>("details")!.Split("; ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Missing_required_bodies_are_refused() =>
        Assert.Equal("body: is required", (await Client.SendAsync("POST", Projects)).Json.Value<string>("details"));

    [Fact]
    public async Task Undeclared_bodies_are_refused() =>
        Assert.Equal(
            "body: is not declared by the operation",
            (await Client.SendAsync("DELETE", $"{Projects}/1", new JObject())).Json.Value<string>("details"));

    [Theory]
    [InlineData("{\"name\": \"a\",}")]
    [InlineData("{'name': 'a'}")]
    [InlineData("{\"name\": \"a\", \"name\": \"b\"}")]
    public async Task Bodies_that_are_not_strict_JSON_are_refused(string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Projects);
        request.Content = new StringContent(text, Encoding.UTF8, "application/json");

        Assert.StartsWith("body: is not valid JSON", (await Client.SendAsync(request)).Json.Value<string>("details"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undeclared_request_media_types_return_415()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Projects);
        request.Content = new StringContent("name: a", Encoding.UTF8, "application/yaml");

        (await Client.SendAsync(request)).AssertStatus(415);
    }

    [Fact]
    public async Task Undeclared_accepted_media_types_return_406() =>
        (await Client.GetAsync("/api/v1/clusters", accept: "image/png")).AssertStatus(406);

    [Fact]
    public async Task Existing_names_return_409()
    {
        var body = new JObject { ["name"] = AnyProject.Name, ["clusterId"] = Cluster.Uuid.ToString(), ["resources"] = new JArray() };

        (await Client.SendAsync("POST", Projects, body)).AssertStatus(409);
    }

    [Fact]
    public async Task Unresolvable_references_in_bodies_are_refused()
    {
        var body = new JObject { ["name"] = "new", ["clusterId"] = Guid.Empty.ToString(), ["resources"] = new JArray() };

        Assert.Equal("body.clusterId: does not refer to a cluster", (await Client.SendAsync("POST", Projects, body)).Json.Value<string>("details"));
    }

    [Fact]
    public async Task Errors_of_the_Researcher_API_have_their_own_form()
    {
        var response = await Client.GetAsync("/researcher/api/v1/job/nowhere");

        Assert.Equal((404, 404), (response.Status, response.Json.Value<int>("status")));
        Assert.Equal("There is no project 'nowhere'.", response.Json.Value<string>("message"));
    }

    [Fact]
    public async Task Errors_conform_to_the_schema_of_the_operation()
    {
        await Client.GetAsync($"{Projects}/999");
        await Client.GetAsync($"{Projects}?limit=0");
        await Client.GetAsync("/researcher/api/v1/job/nowhere");

        Failures.AssertNone("Responses that violate the spec", Sandbox.Violations);
    }
}
