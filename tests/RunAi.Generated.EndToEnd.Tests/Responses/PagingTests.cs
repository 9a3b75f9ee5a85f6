using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>Tests lists with several pages. The default page size is 50.</summary>
public sealed class PagingTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>, IAsyncLifetime
{
    private const int Wanted = 120;

    private IProjectsClient Projects => fixture.Administrator.Projects;

    public async ValueTask InitializeAsync()
    {
        while (fixture.Sandbox.Tenant.Projects.Count < Wanted)
        {
            await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, gpus: 0), Cancellation.Token);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task List_calls_return_the_first_page() =>
        Assert.Equal(50, (await Projects.GetProjectsAsync(cancellationToken: Cancellation.Token)).Projects.Count);

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    [InlineData(500)]
    public async Task Enumerations_return_every_item_once(int? pageSize) => Assert.Equal(
        fixture.Sandbox.Tenant.Projects.Select(project => project.Name).Order(StringComparer.Ordinal),
        (await NamesAsync(Projects.EnumerateProjectsAsync(new() { Limit = pageSize }, cancellationToken: Cancellation.Token))).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Filters_apply_to_every_page()
    {
        var name = fixture.Sandbox.Tenant.Projects[^1].Name;

        Assert.Equal([name], await NamesAsync(Projects.EnumerateProjectsAsync(new() { FilterBy = [$"name=={name}"] }, cancellationToken: Cancellation.Token)));
    }

    [Fact]
    public async Task Enumerations_end_at_the_maximum() =>
        Assert.Equal(60, (await NamesAsync(Projects.EnumerateProjectsAsync(maxItems: 60, cancellationToken: Cancellation.Token))).Count);

    [Fact]
    public async Task Lists_without_pagination_can_be_enumerated()
    {
        var clusters = new List<string>();
        await foreach (var cluster in fixture.Administrator.Clusters.EnumerateClustersAsync(cancellationToken: Cancellation.Token))
        {
            clusters.Add(cluster.Name);
        }

        Assert.Equal(fixture.Sandbox.Tenant.Clusters.Select(cluster => cluster.Name).Order(StringComparer.Ordinal), clusters.Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> NamesAsync(IAsyncEnumerable<Project> projects)
    {
        var names = new List<string>();
        await foreach (var project in projects)
        {
            names.Add(project.Name);
        }

        return names;
    }
}
