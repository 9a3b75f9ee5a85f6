using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>The life of clusters in the control plane's API.</summary>
public sealed class ClusterTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IClustersClient Clusters => fixture.Administrator.Clusters;

    [Fact]
    public async Task The_list_has_the_connected_cluster_with_its_address()
    {
        var clusters = await Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);

        Assert.Equal(fixture.Cluster.Url, clusters.Single(cluster => cluster.Uuid == fixture.Cluster.Uuid).Domain);
    }

    [Fact]
    public async Task A_created_cluster_waits_to_connect()
    {
        var created = await CreateAsync();

        Assert.Equal(ClusterState.WaitingToConnect, (await Clusters.GetClusterByUuidAsync(created.Uuid, cancellationToken: Cancellation.Token)).Status?.State);
    }

    [Fact]
    public async Task A_renamed_cluster_has_its_new_name()
    {
        var created = await CreateAsync();
        var name = Samples.Name("renamed");

        await Clusters.UpdateClusterAsync(created.Uuid, new() { Name = name }, Cancellation.Token);

        Assert.Equal(name, (await Clusters.GetClusterByUuidAsync(created.Uuid, cancellationToken: Cancellation.Token)).Name);
    }

    [Fact]
    public async Task A_deleted_cluster_is_gone()
    {
        var created = await CreateAsync();

        await Clusters.DeleteClusterAsync(created.Uuid, cancellationToken: Cancellation.Token);

        Assert.DoesNotContain(fixture.Sandbox.Tenant.Clusters, cluster => cluster.Uuid == created.Uuid);
    }

    private Task<DisplayedCluster> CreateAsync() => Clusters.CreateClusterAsync(new() { Name = Samples.Name("cluster") }, Cancellation.Token);
}
