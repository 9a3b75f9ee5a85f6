namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>The effective settings, including inherited ones.</summary>
public sealed class ProjectEffective
{
    public NodeTypes? NodeTypes { get; set; }

    public SchedulingRules? SchedulingRules { get; set; }

    public List<string>? DefaultNodePools { get; set; }
}
