namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Node types that workloads may run on.</summary>
public sealed class NodeTypes
{
    public Dictionary<string, string>? Names { get; set; }

    public List<string>? Training { get; set; }

    public List<string>? Workspace { get; set; }
}
