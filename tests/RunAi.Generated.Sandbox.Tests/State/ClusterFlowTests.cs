using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class ClusterFlowTests : SandboxTest
{
    [Fact]
    public async Task The_clusters_domain_is_the_sandboxs_own_address() =>
        Assert.Equal(Sandbox.Url, new Uri((await Client.GetAsync("/api/v1/clusters")).Array[0].Value<string>("domain")!));

    [Fact]
    public async Task The_Researcher_API_lives_at_the_clusters_domain()
    {
        var domain = (await Client.GetAsync("/api/v1/clusters")).Array[0].Value<string>("domain");

        Assert.Equal(200, (await Client.GetAsync($"{domain}/researcher/api/v1/projects")).Status);
    }

    [Fact]
    public async Task A_created_cluster_is_in_both_APIs()
    {
        var uuid = (await Client.SendAsync("POST", "/api/v1/clusters", new JObject { ["name"] = "new" })).Json.Value<string>("uuid");

        Assert.Equal("new", (await Client.GetAsync($"/v1/k8s/clusters/{uuid}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task An_updated_cluster_has_its_new_name()
    {
        await Client.SendAsync("PUT", $"/api/v1/clusters/{Cluster.Uuid}", new JObject { ["name"] = "renamed" });

        Assert.Equal("renamed", Cluster.Name);
    }

    [Fact]
    public async Task With_a_cluster_everything_in_it_is_gone()
    {
        await Client.SendAsync("DELETE", $"/api/v1/clusters/{Cluster.Uuid}");

        Assert.Equal((0, 0, 0), (Sandbox.Tenant.Clusters.Count, Sandbox.Tenant.Departments.Count, Sandbox.Tenant.Projects.Count));
    }
}
