using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>Fills a new tenant: one cluster, two node pools, two departments, three projects.</summary>
internal static class TenantSeed
{
    private const string Author = "sandbox";

    /// <param name="state">An empty tenant.</param>
    /// <param name="clusterUrl">The address of the cluster, which is the address of the sandbox.</param>
    public static void Fill(TenantState state, string clusterUrl)
    {
        lock (state.Gate)
        {
            var cluster = state.AddCluster(state.NextUuid(), "sandbox-cluster", clusterUrl, "2.18.0");
            var research = state.AddDepartment(cluster, "research", [], 16, Author);
            var engineering = state.AddDepartment(cluster, "engineering", [], 8, Author);
            foreach (var name in new[] { "default", "a100" })
            {
                var body = new JObject { ["name"] = name, ["labelKey"] = "node-pool", ["labelValue"] = name, ["clusterId"] = cluster.Uuid.ToString() };
                state.AddResource(ResourceKind.NodePool, name, body, Author);
            }

            state.AddProject(research, "vision", [], 8, Author);
            state.AddProject(research, "language", [], 8, Author);
            state.AddProject(engineering, "platform", [], 4, Author);
            state.NotifyChanged();
        }
    }
}
