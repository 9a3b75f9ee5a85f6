using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.State;

public sealed class ClusterFlowTests : SandboxTest
{
    [Fact]
    public async Task The_domain_of_the_cluster_is_the_address_of_the_sandbox() =>
        Assert.Equal(Sandbox.Url, new Uri((await Client.GetAsync("/api/v1/clusters")).Array[0].Value<string>("domain")!));

    [Fact]
    public async Task The_domain_of_the_cluster_serves_the_Researcher_API()
    {
        var domain = (await Client.GetAsync("/api/v1/clusters")).Array[0].Value<string>("domain");

        (await Client.GetAsync($"{domain}/researcher/api/v1/projects")).AssertStatus(200);
    }

    [Fact]
    public async Task Both_APIs_return_a_created_cluster()
    {
        var uuid = (await Client.SendAsync("POST", "/api/v1/clusters", new JObject { ["name"] = "new" })).Json.Value<string>("uuid");

        Assert.Equal("new", (await Client.GetAsync($"/v1/k8s/clusters/{uuid}")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task Updated_clusters_have_the_new_name()
    {
        await Client.SendAsync("PUT", $"/api/v1/clusters/{Cluster.Uuid}", new JObject { ["name"] = "renamed" });

        Assert.Equal("renamed", Cluster.Name);
    }

    [Fact]
    public async Task Deleting_a_cluster_deletes_its_resources()
    {
        await Client.SendAsync("DELETE", $"/api/v1/clusters/{Cluster.Uuid}");

        Assert.Equal((0, 0, 0), (Sandbox.Tenant.Clusters.Count, Sandbox.Tenant.Departments.Count, Sandbox.Tenant.Projects.Count));
    }
}
