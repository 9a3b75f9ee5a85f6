namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>A node pool.</summary>
public sealed class NodePool
{
    public string? Id { get; set; }

    public string? Name { get; set; }
}
