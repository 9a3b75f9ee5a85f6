namespace RunAi.Generated.Sandbox;

/// <summary>The settings with which clients connect to a sandbox.</summary>
internal static class SandboxSettings
{
    /// <summary>Returns the environment variables.</summary>
    public static IEnumerable<(string Name, string Value)> Get(RunAiSandbox sandbox) =>
    [
        ("RUNAI_URL", sandbox.Url.GetLeftPart(UriPartial.Authority)),
        ("RUNAI_REALM", sandbox.Realm),
        ("RUNAI_CLIENT_ID", sandbox.ClientId),
        ("RUNAI_CLIENT_SECRET", sandbox.ClientSecret),
        ("RUNAI_CLUSTERS", string.Join(";", sandbox.Tenant.Clusters.Where(IsConnected).Select(cluster => $"{cluster.Name}={cluster.Url}"))),
    ];

    private static bool IsConnected(SandboxCluster cluster) => cluster.Url is not null;
}
