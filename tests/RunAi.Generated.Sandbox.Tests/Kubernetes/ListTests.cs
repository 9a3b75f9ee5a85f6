using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

public sealed class ListTests : KubernetesTest
{
    private const string Table = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json";

    [Fact]
    public async Task Pages_contain_the_objects_in_order()
    {
        await CreateManyAsync("c", "a", "b", "e", "d");

        var first = await CallAsync(200, "GET", Widgets + "?limit=2");
        var second = await CallAsync(200, "GET", $"{Widgets}?limit=2&continue={first.SelectToken("metadata.continue")}");
        var third = await CallAsync(200, "GET", $"{Widgets}?limit=2&continue={second.SelectToken("metadata.continue")}");

        Assert.Equal((3, 1), (first.SelectToken("metadata.remainingItemCount")!.Value<int>(), second.SelectToken("metadata.remainingItemCount")!.Value<int>()));
        Assert.Equal(["a", "b", "c", "d", "e"], new[] { first, second, third }.SelectMany(GetNames));
        Assert.Null(third.GetText("metadata.continue"));
    }

    [Fact]
    public async Task All_pages_have_the_state_of_the_first_one()
    {
        await CreateManyAsync("a", "b", "c", "d");
        var first = await CallAsync(200, "GET", Widgets + "?limit=1");
        await CallAsync(200, "DELETE", $"{Widgets}/b");
        await CreateManyAsync("bb");
        await CallAsync(200, "PATCH", $"{Widgets}/c", """{"spec":{"size":7}}""", MergePatch);

        var rest = await CallAsync(200, "GET", $"{Widgets}?continue={first.SelectToken("metadata.continue")}");

        Assert.Equal(["b", "c", "d"], GetNames(rest));
        Assert.Equal("1", rest.GetText("items[1].spec.size"));
        Assert.Equal(first.GetText("metadata.resourceVersion"), rest.GetText("metadata.resourceVersion"));
    }

    [Fact]
    public async Task Expired_tokens_return_410_with_a_token_for_the_current_state()
    {
        await CreateManyAsync("a", "b", "c");
        var first = await CallAsync(200, "GET", Widgets + "?limit=1");
        await CallAsync(200, "DELETE", $"{Widgets}/b");
        Sandbox.Kubernetes.ExpireResourceVersions();

        var status = await CallAsync(410, "GET", $"{Widgets}?continue={first.SelectToken("metadata.continue")}");
        var rest = await CallAsync(200, "GET", $"{Widgets}?continue={status.SelectToken("metadata.continue")}");

        Assert.Equal("Expired", status.Value<string>("reason"));
        Assert.Equal(["c"], GetNames(rest));
    }

    [Fact]
    public async Task Malformed_tokens_return_400() => await CallAsync(400, "GET", Widgets + "?continue=abc");

    [Fact]
    public async Task Earlier_versions_can_be_listed_exactly_until_they_expire()
    {
        var created = await CreateAsync("a");
        await CreateManyAsync("b");
        var query = $"?resourceVersionMatch=Exact&resourceVersion={created.SelectToken("metadata.resourceVersion")}";

        Assert.Equal(["a"], GetNames(await CallAsync(200, "GET", Widgets + query)));
        Sandbox.Kubernetes.ExpireResourceVersions();
        await CallAsync(410, "GET", Widgets + query);
    }

    [Theory]
    [InlineData("tier=gold", "gold")]
    [InlineData("tier==gold", "gold")]
    [InlineData("tier!=gold", "none silver")]
    [InlineData("tier in (gold, silver)", "gold silver")]
    [InlineData("tier notin (gold,silver)", "none")]
    [InlineData("tier", "gold silver")]
    [InlineData("!tier", "none")]
    [InlineData("tier in (gold,silver),zone=eu", "silver")]
    [InlineData("zone=eu,!tier", "")]
    public async Task Label_selectors_select_objects(string selector, string expected)
    {
        await CreateAsync("gold", metadata: "labels: { tier: gold }");
        await CreateAsync("silver", metadata: "labels: { tier: silver, zone: eu }");
        await CreateAsync("none");

        var list = await CallAsync(200, "GET", $"{Widgets}?labelSelector={Uri.EscapeDataString(selector)}");

        Assert.Equal(expected, string.Join(' ', GetNames(list)));
    }

    [Theory]
    [InlineData("metadata.name=a", "a")]
    [InlineData("metadata.name!=a", "b")]
    [InlineData("spec.tier=gold", "b")]
    [InlineData("spec.tier=silver,metadata.namespace=runai-vision", "a")]
    public async Task Field_selectors_select_objects(string selector, string expected)
    {
        await CreateAsync("a");
        await CreateAsync("b", "size: 1, tier: gold");

        Assert.Equal(expected, string.Join(' ', GetNames(await CallAsync(200, "GET", $"{Widgets}?fieldSelector={Uri.EscapeDataString(selector)}"))));
    }

    [Theory]
    [InlineData("fieldSelector=spec.size%3D1", "field label not supported: spec.size")]
    [InlineData("fieldSelector=a", "invalid selector")]
    [InlineData("labelSelector=a%3D%3D%3Db", "unable to parse requirement")]
    public async Task Invalid_selectors_return_400(string query, string message) =>
        Assert.Contains(message, (await CallAsync(400, "GET", $"{Widgets}?{query}")).Value<string>("message"), StringComparison.Ordinal);

    [Fact]
    public async Task Objects_of_all_namespaces_can_be_listed()
    {
        await CreateAsync("a");
        await CallAsync(201, "POST", Widgets.Replace(Space, "runai-language", StringComparison.Ordinal), Widget("b"), "application/yaml");

        var list = await CallAsync(200, "GET", "/apis/shop.example.com/v1/widgets");

        Assert.Equal(["b", "a"], GetNames(list));
    }

    [Fact]
    public async Task Tables_have_the_printed_columns_of_the_definition()
    {
        await CreateAsync("small");

        var response = await CallAsync("GET", Widgets, accept: Table);

        Assert.Equal(["Name", "Tier", "Size", "Age"], response.Json.SelectTokens("columnDefinitions[*].name").Select(name => name.ToString()));
        Assert.Equal(["small", "silver", "1", "0s"], response.Json.SelectTokens("rows[0].cells[*]").Select(cell => cell.ToString()));
        Assert.Equal("PartialObjectMetadata", response.Json.GetText("rows[0].object.kind"));
    }

    private async Task CreateManyAsync(params string[] names)
    {
        foreach (var name in names)
        {
            await CreateAsync(name);
        }
    }

    private static IEnumerable<string> GetNames(JObject list) => list.SelectTokens("items[*].metadata.name").Select(name => name.ToString());
}
