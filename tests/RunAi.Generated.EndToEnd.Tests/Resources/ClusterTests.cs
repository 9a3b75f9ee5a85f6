using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests clusters in the control plane's API.</summary>
public sealed class ClusterTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IClustersClient Clusters => fixture.Administrator.Clusters;

    [Fact]
    public async Task The_list_contains_the_connected_cluster_with_its_address()
    {
        var clusters = await Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);

        Assert.Equal(fixture.Cluster.Url, clusters.Single(cluster => cluster.Uuid == fixture.Cluster.Uuid).Domain);
    }

    [Fact]
    public async Task Created_clusters_are_waiting_to_connect()
    {
        var created = await CreateAsync();

        Assert.Equal(ClusterState.WaitingToConnect, (await Clusters.GetClusterByUuidAsync(created.Uuid, cancellationToken: Cancellation.Token)).Status?.State);
    }

    [Fact]
    public async Task Renamed_clusters_have_the_new_name()
    {
        var created = await CreateAsync();
        var name = Samples.Name("renamed");

        await Clusters.UpdateClusterAsync(created.Uuid, new() { Name = name }, Cancellation.Token);

        Assert.Equal(name, (await Clusters.GetClusterByUuidAsync(created.Uuid, cancellationToken: Cancellation.Token)).Name);
    }

    [Fact]
    public async Task Deleted_clusters_do_not_exist()
    {
        var created = await CreateAsync();

        await Clusters.DeleteClusterAsync(created.Uuid, cancellationToken: Cancellation.Token);

        Assert.DoesNotContain(fixture.Sandbox.Tenant.Clusters, cluster => cluster.Uuid == created.Uuid);
    }

    private Task<DisplayedCluster> CreateAsync() => Clusters.CreateClusterAsync(new() { Name = Samples.Name("cluster") }, Cancellation.Token);
}
