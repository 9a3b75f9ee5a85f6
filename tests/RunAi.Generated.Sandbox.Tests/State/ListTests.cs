using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class ListTests : SandboxTest
{
    private const string Projects = "/api/v1/org-unit/projects";

    [Fact]
    public async Task A_page_has_as_many_items_as_its_limit() =>
        Assert.Equal(2, (await Client.GetAsync($"{Projects}?limit=2")).Json["projects"]!.Count());

    [Fact]
    public async Task A_page_that_is_not_the_last_says_where_the_next_one_starts() =>
        Assert.Equal(2, (await Client.GetAsync($"{Projects}?limit=2")).Json.Value<int>("next"));

    [Fact]
    public async Task The_last_page_has_no_next() => Assert.Null((await Client.GetAsync($"{Projects}?limit=2&offset=2")).Json["next"]);

    [Fact]
    public async Task Following_next_gives_every_item_once()
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
    public async Task Behind_the_end_there_is_nothing() => Assert.Empty((await Client.GetAsync($"{Projects}?offset=10")).Json["projects"]!);

    [Theory]
    [InlineData("search=LANG", new[] { "language" })]
    [InlineData("filterBy=name%3D%3Dvision", new[] { "vision" })]
    [InlineData("filterBy=name%21%3Dvision", new[] { "language", "platform" })]
    [InlineData("filterBy=name%3D%40at", new[] { "platform" })]
    [InlineData("filterBy=name%3D%5Epl,totalGpuQuota%3C%3D4", new[] { "platform" })]
    [InlineData("filterBy=totalGpuQuota%3E%3D8", new[] { "vision", "language" })]
    [InlineData("sortBy=name", new[] { "language", "platform", "vision" })]
    [InlineData("sortBy=name&sortOrder=desc", new[] { "vision", "platform", "language" })]
    public async Task Lists_are_searched_filtered_and_sorted(string query, string[] expected) =>
        Assert.Equal(expected, Names((await Client.GetAsync($"{Projects}?{query}")).Json));

    [Fact]
    public async Task Counting_filters_as_listing_does() =>
        Assert.Equal(1, (await Client.GetAsync($"{Projects}/count?filterBy=name%3D%3Dvision")).Json.Value<int>("count"));

    [Fact]
    public async Task A_list_of_samples_ends_after_its_samples() => Assert.Null((await Client.GetAsync("/api/v1/workloads")).Json["next"]);

    [Fact]
    public async Task Behind_the_samples_a_list_is_empty() => Assert.Empty((await Client.GetAsync("/api/v1/workloads?offset=1")).Json["workloads"]!);

    private static IEnumerable<string> Names(JObject page) => page["projects"]!.Select(item => item.Value<string>("name")!);
}
