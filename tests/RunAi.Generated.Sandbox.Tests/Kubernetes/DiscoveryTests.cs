using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

public sealed class DiscoveryTests : KubernetesTest
{
    private const string Aggregated = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json";

    [Fact]
    public async Task Groups_are_listed_with_their_preferred_versions()
    {
        var groups = await CallAsync(200, "GET", "/apis");

        Assert.Equal(
            ["run.ai/v2alpha1", "shop.example.com/v1"],
            groups["groups"]!.Select(group => group.SelectToken("preferredVersion.groupVersion")!.ToString()));
    }

    [Fact]
    public async Task Resources_of_a_version_are_listed_with_their_subresources()
    {
        var resources = await CallAsync(200, "GET", "/apis/shop.example.com/v1");

        Assert.Equal(["widgets", "widgets/status", "widgets/scale"], resources["resources"]!.Select(resource => resource.Value<string>("name")));
    }

    [Theory]
    [InlineData("/api", "pods")]
    [InlineData("/apis", "trainingworkloads")]
    public async Task All_groups_can_be_discovered_with_one_request(string path, string resource)
    {
        var response = await CallAsync("GET", path, accept: Aggregated);

        Assert.Equal("APIGroupDiscoveryList", response.Json.Value<string>("kind"));
        Assert.Contains(resource, response.Json.SelectTokens("items[*].versions[*].resources[*].resource").Select(name => name.ToString()));
        Assert.Contains("as=APIGroupDiscoveryList", response.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apis/shop.example.com/v1", "com.example.shop.v1.Widget", "createShopExampleComV1NamespacedWidget")]
    [InlineData("apis/run.ai/v2alpha1", "ai.run.v2alpha1.TrainingWorkload", "createRunAiV2alpha1NamespacedTrainingWorkload")]
    public async Task OpenAPI_documents_contain_the_kinds_and_operations_of_a_version(string path, string schema, string operation)
    {
        var index = await CallAsync(200, "GET", "/openapi/v3");
        var document = await CallAsync(200, "GET", index["paths"]![path]!.Value<string>("serverRelativeURL")!);

        Assert.NotNull(document["components"]!["schemas"]![schema]);
        Assert.Contains(operation, document.SelectTokens("paths.*.post.operationId").Select(id => id.ToString()));
    }

    [Fact]
    public async Task References_in_OpenAPI_documents_can_be_resolved()
    {
        var document = await CallAsync(200, "GET", "/openapi/v3/apis/shop.example.com/v1");

        var schemas = (JObject)document["components"]!["schemas"]!;
        Assert.All(document.Descendants().OfType<JProperty>().Where(property => property.Name == "$ref"), reference =>
            Assert.True(schemas.ContainsKey(reference.Value.ToString()["#/components/schemas/".Length..]), reference.ToString()));
    }

    [Fact]
    public async Task Missing_kinds_have_the_plain_404_of_API_servers()
    {
        var response = await CallAsync("GET", "/apis/other.example.com/v1/namespaces/runai-vision/things");

        Assert.Equal((404, "text/plain", "404 page not found\n"), (response.Status, response.MediaType, response.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    public async Task Requests_without_a_valid_token_are_refused_with_401(string token)
    {
        var response = await CallAsync("GET", Widgets, token: token);

        response.AssertStatus(401);
        Assert.Equal("Unauthorized", response.Json.Value<string>("reason"));
    }

    [Fact]
    public async Task Requests_without_the_role_of_researchers_are_forbidden()
    {
        Sandbox.AddApplication(new SandboxApplication("editor", "editor-secret", RunAiRoles.Editor));
        var token = (await Client.RequestTokenAsync("editor", "editor-secret")).Json.Value<string>("access_token");

        var response = await CallAsync("GET", Widgets, token: token);

        response.AssertStatus(403);
        Assert.Contains("User \"editor\" cannot list resource \"widgets\"", response.Json.Value<string>("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Namespaces_are_those_of_the_projects()
    {
        var namespaces = await CallAsync(200, "GET", "/api/v1/namespaces");

        Assert.Equal(
            Sandbox.Tenant.Projects.Select(project => $"runai-{project.Name}").Order(StringComparer.Ordinal),
            namespaces.SelectTokens("items[*].metadata.name").Select(name => name.ToString()));
    }

    [Fact]
    public async Task Deprecated_versions_respond_with_a_warning()
    {
        await CreateAsync("small");

        var response = await CallAsync("GET", Widgets.Replace("/v1/", "/v1beta1/", StringComparison.Ordinal) + "/small");

        Assert.Equal("shop.example.com/v1beta1", response.Json.Value<string>("apiVersion"));
        Assert.Equal("299 - \"shop.example.com/v1beta1 Widget is deprecated\"", response.Headers["Warning"]);
    }
}
