using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class ListTests : SandboxTest
{
    private const string Projects = "/api/v1/org-unit/projects";

    [Fact]
    public async Task Pages_contain_as_many_items_as_the_limit() =>
        Assert.Equal(2, (await Client.GetAsync($"{Projects}?limit=2")).Json["projects"]!.Count());

    [Fact]
    public async Task Pages_before_the_last_contain_the_offset_of_the_next_page() =>
        Assert.Equal(2, (await Client.GetAsync($"{Projects}?limit=2")).Json.Value<int>("next"));

    [Fact]
    public async Task The_last_page_does_not_contain_a_next_offset() => Assert.Null((await Client.GetAsync($"{Projects}?limit=2&offset=2")).Json["next"]);

    [Fact]
    public async Task Following_the_next_offset_returns_every_item_once()
    {
        var names = new List<string>();
        int? offset = 0;
        while (offset is not null)
        {
            var page = (await Client.GetAsync($"{Projects}?limit=1&offset={offset}")).Json;
            names.AddRange(Names(page));
            offset = page.Value<int?>("next");
        }

        Assert.Equal(["vision", "language", "platform"], names);
    }

    [Fact]
    public async Task Offsets_past_the_end_return_empty_pages() => Assert.Empty((await Client.GetAsync($"{Projects}?offset=10")).Json["projects"]!);

    [Theory]
    [InlineData("search=LANG", new[] { "language" })]
    [InlineData("filterBy=name%3D%3Dvision", new[] { "vision" })]
    [InlineData("filterBy=name%21%3Dvision", new[] { "language", "platform" })]
    [InlineData("filterBy=name%3D%40at", new[] { "platform" })]
    [InlineData("filterBy=name%3D%5Epl,totalGpuQuota%3C%3D4", new[] { "platform" })]
    [InlineData("filterBy=totalGpuQuota%3E%3D8", new[] { "vision", "language" })]
    [InlineData("sortBy=name", new[] { "language", "platform", "vision" })]
    [InlineData("sortBy=name&sortOrder=desc", new[] { "vision", "platform", "language" })]
    public async Task Lists_can_be_searched_filtered_and_sorted(string query, string[] expected) =>
        Assert.Equal(expected, Names((await Client.GetAsync($"{Projects}?{query}")).Json));

    [Fact]
    public async Task Counts_respect_filters() =>
        Assert.Equal(1, (await Client.GetAsync($"{Projects}/count?filterBy=name%3D%3Dvision")).Json.Value<int>("count"));

    [Fact]
    public async Task Sample_lists_consist_of_one_page() => Assert.Null((await Client.GetAsync("/api/v1/workloads")).Json["next"]);

    [Fact]
    public async Task Offsets_past_the_samples_return_empty_pages() => Assert.Empty((await Client.GetAsync("/api/v1/workloads?offset=1")).Json["workloads"]!);

    private static IEnumerable<string> Names(JObject page) => page["projects"]!.Select(item => item.Value<string>("name")!);
}
