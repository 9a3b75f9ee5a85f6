namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>The node types on which workloads can run.</summary>
public sealed class NodeTypes
{
    public Dictionary<string, string>? Names { get; set; }

    public List<string>? Training { get; set; }

    public List<string>? Workspace { get; set; }
}
