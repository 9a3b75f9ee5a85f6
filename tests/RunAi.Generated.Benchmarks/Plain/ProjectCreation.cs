namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>The request body that creates a project.</summary>
public sealed class ProjectCreation
{
    public string? Name { get; set; }

    public string? ParentId { get; set; }

    public Guid ClusterId { get; set; }

    public NodeTypes? NodeTypes { get; set; }

    public List<Quota>? Resources { get; set; }

    public string? Description { get; set; }

    public SchedulingRules? SchedulingRules { get; set; }

    public List<string>? DefaultNodePools { get; set; }

    public string? RequestedNamespace { get; set; }

    public bool? EnforceRunaiScheduler { get; set; }
}
