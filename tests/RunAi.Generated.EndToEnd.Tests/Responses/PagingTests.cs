using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>Lists that are longer than a page, which has 50 items unless told otherwise.</summary>
public sealed class PagingTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>, IAsyncLifetime
{
    private const int Wanted = 120;

    private IProjectsClient Projects => fixture.Administrator.Projects;

    public async ValueTask InitializeAsync()
    {
        while (fixture.Sandbox.Tenant.Projects.Count < Wanted)
            await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, gpus: 0), Cancellation.Token);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task One_call_reads_only_the_first_page() => Assert.Equal(50, (await Projects.GetProjectsAsync(cancellationToken: Cancellation.Token)).Projects.Count);

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    [InlineData(500)]
    public async Task Every_project_is_enumerated_once(int? pageSize) => Assert.Equal(
        fixture.Sandbox.Tenant.Projects.Select(project => project.Name).Order(StringComparer.Ordinal),
        (await NamesAsync(Projects.EnumerateProjectsAsync(new() { Limit = pageSize }, cancellationToken: Cancellation.Token))).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_filters_of_the_call_hold_on_every_page()
    {
        var name = fixture.Sandbox.Tenant.Projects[^1].Name;

        Assert.Equal([name], await NamesAsync(Projects.EnumerateProjectsAsync(new() { FilterBy = [$"name=={name}"] }, cancellationToken: Cancellation.Token)));
    }

    [Fact]
    public async Task No_more_is_read_than_wanted() => Assert.Equal(60, (await NamesAsync(Projects.EnumerateProjectsAsync(maxItems: 60, cancellationToken: Cancellation.Token))).Count);

    [Fact]
    public async Task A_list_without_pages_is_enumerated_as_well()
    {
        var clusters = new List<string>();
        await foreach (var cluster in fixture.Administrator.Clusters.EnumerateClustersAsync(cancellationToken: Cancellation.Token))
            clusters.Add(cluster.Name);

        Assert.Equal(fixture.Sandbox.Tenant.Clusters.Select(cluster => cluster.Name).Order(StringComparer.Ordinal), clusters.Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> NamesAsync(IAsyncEnumerable<Project> projects)
    {
        var names = new List<string>();
        await foreach (var project in projects)
            names.Add(project.Name);
        return names;
    }
}
