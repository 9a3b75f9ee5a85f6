using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Testing;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.Testing;

/// <summary>Tests the fake for code that calls several clusters.</summary>
public sealed class FakeClusterClientFactoryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fake_clusters_send_requests_to_the_handler_at_their_own_address()
    {
        using var runAi = new FakeRunAiHandler();
        runAi.On(request => request.Uri.Host == "west.runai.test").RespondWithText("job");
        runAi.On(request => request.Uri.Host == "east.runai.test").RespondWithStatus(503);
        var clusters = runAi.CreateClusterClientFactory<IResearcherClient, ResearcherClient>("west", "east");

        var results = await clusters.ForEachClusterAsync(static (client, token) => client.Jobs.GetJobAsync("j", token), cancellationToken: Cancellation);

        Assert.Equal([("west", true), ("east", false)], results.Select(result => (result.Cluster.Name, result.Succeeded)));
        Assert.Equal("job", results[0].Value);
    }

    [Fact]
    public async Task Fake_clusters_are_found_by_name_or_address()
    {
        using var runAi = new FakeRunAiHandler();
        var west = runAi.CreateClient<ResearcherClient>();
        var address = new Uri("https://clusters.test/west");
        var clusters = new FakeClusterClientFactory<IResearcherClient>().Add(new ClusterEndpoint("West 1", address), west);

        Assert.Same(west, clusters.Create("west 1"));
        Assert.Same(west, clusters.Create(address));
        Assert.Same(west, await clusters.CreateAsync("West 1", Cancellation));
        Assert.Equal([new ClusterEndpoint("West 1", address)], await clusters.GetClustersAsync(Cancellation));
    }

    [Fact]
    public void Unknown_fake_cluster_message_lists_the_known_ones()
    {
        using var runAi = new FakeRunAiHandler();

        var error = Assert.Throws<ArgumentException>(
            () => runAi.CreateClusterClientFactory<IResearcherClient, ResearcherClient>("west", "east").Create("north"));

        Assert.StartsWith("There is no cluster 'north'. Known clusters: west, east.", error.Message, StringComparison.Ordinal);
    }
}
