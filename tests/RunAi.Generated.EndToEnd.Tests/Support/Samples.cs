namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>Creates requests that the sandbox accepts.</summary>
internal static class Samples
{
    private static int Last;

    /// <summary>Returns a unique name.</summary>
    public static string Name(string prefix) => $"{prefix}-{Interlocked.Increment(ref Last)}";

    public static ProjectCreationRequest Project(SandboxCluster cluster, string? name = null, double gpus = 2) =>
        new() { Name = name ?? Name("project"), ClusterId = cluster.Uuid, Resources = [Gpus(gpus)] };

    public static ProjectCreationRequest Project(SandboxCluster cluster, Department parent)
    {
        var request = Project(cluster);
        request.ParentId = parent.Id;
        return request;
    }

    public static DepartmentCreationRequest Department(SandboxCluster cluster, string? name = null, double gpus = 2) =>
        new() { Name = name ?? Name("department"), ClusterId = cluster.Uuid, Resources = [Gpus(gpus)] };

    /// <summary>Creates a quota of GPUs in the default node pool.</summary>
    public static ResourcesNullable Gpus(double deserved) => new()
    {
        NodePool = new ResourcesNullableNodePool { Id = "default", Name = "default" },
        Gpu = new ResourcesNullableGpu { Deserved = deserved },
    };
}
