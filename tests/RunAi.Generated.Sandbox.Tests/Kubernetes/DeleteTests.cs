using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

public sealed class DeleteTests : KubernetesTest
{
    [Fact]
    public async Task Deleting_an_object_returns_a_Status_with_its_UID()
    {
        var widget = await CreateAsync("small");

        var status = await CallAsync(200, "DELETE", $"{Widgets}/small");

        Assert.Equal(("Status", "Success"), (status.Value<string>("kind"), status.Value<string>("status")));
        Assert.Equal(widget.GetText("metadata.uid"), status.GetText("details.uid"));
        await CallAsync(404, "GET", $"{Widgets}/small");
    }

    [Fact]
    public async Task Deleting_an_object_with_finalizers_returns_the_object_until_they_are_removed()
    {
        await CreateAsync("small", metadata: "finalizers: [example.com/hold]");

        var marked = await CallAsync(200, "DELETE", $"{Widgets}/small");
        Assert.Equal("Widget", marked.Value<string>("kind"));
        Assert.NotNull(marked.GetText("metadata.deletionTimestamp"));
        await CallAsync(200, "GET", $"{Widgets}/small");

        await CallAsync(200, "PATCH", $"{Widgets}/small", """{"metadata":{"finalizers":null}}""", MergePatch);
        await CallAsync(404, "GET", $"{Widgets}/small");
    }

    [Fact]
    public async Task Deleting_in_the_foreground_returns_202_with_the_object()
    {
        await CreateAsync("small");

        var marked = await CallAsync(202, "DELETE", $"{Widgets}/small", """{"propagationPolicy":"Foreground"}""");

        Assert.Equal("foregroundDeletion", marked.GetText("metadata.finalizers[0]"));
        await CallAsync(404, "GET", $"{Widgets}/small");
    }

    [Theory]
    [InlineData("uid", "00000000-0000-4000-8000-000000000000")]
    [InlineData("resourceVersion", "1")]
    public async Task Preconditions_that_are_not_met_return_409(string name, string value)
    {
        await CreateAsync("small");

        var status = await CallAsync(409, "DELETE", $"{Widgets}/small", $$$"""{"preconditions":{"{{{name}}}":"{{{value}}}"}}""");

        Assert.Contains("Precondition failed", status.Value<string>("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?dryRun=All", "{}")]
    [InlineData("", """{"dryRun":["All"]}""")]
    public async Task Dry_runs_delete_nothing(string query, string body)
    {
        await CreateAsync("small");

        await CallAsync(200, "DELETE", $"{Widgets}/small{query}", body);

        await CallAsync(200, "GET", $"{Widgets}/small");
    }

    [Fact]
    public async Task Collections_are_deleted_by_selector()
    {
        await CreateAsync("a", metadata: "labels: { tier: gold }");
        await CreateAsync("b");

        var deleted = await CallAsync(200, "DELETE", Widgets + "?labelSelector=tier%3Dgold");

        Assert.Equal(("WidgetList", "a"), (deleted.Value<string>("kind"), deleted.SelectToken("items[0].metadata.name")!.ToString()));
        Assert.Equal("b", Assert.Single((await CallAsync(200, "GET", Widgets))["items"]!).GetText("metadata.name"));
    }

    [Fact]
    public async Task Invalid_propagations_return_422() => await DeleteInvalidAsync();

    [Fact]
    public async Task Deleting_an_unknown_object_returns_404()
    {
        var status = await CallAsync(404, "DELETE", $"{Widgets}/small");

        Assert.Equal("widgets.shop.example.com \"small\" not found", status.Value<string>("message"));
    }

    private async Task DeleteInvalidAsync()
    {
        await CreateAsync("small");
        await CallAsync(422, "DELETE", $"{Widgets}/small?propagationPolicy=Sideways");
    }
}
