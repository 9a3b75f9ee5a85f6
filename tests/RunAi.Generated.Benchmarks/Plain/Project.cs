namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>A project with its quota, settings and usage.</summary>
public sealed class Project
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public ProjectParent? Parent { get; set; }

    public ProjectStatus? Status { get; set; }

    public string? ParentId { get; set; }

    public Guid ClusterId { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public string? CreatedBy { get; set; }

    public ProjectEffective? Effective { get; set; }

    public NodeTypes? NodeTypes { get; set; }

    public List<Quota>? Resources { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string? UpdatedBy { get; set; }

    public string? Description { get; set; }

    public OvertimeData? OvertimeData { get; set; }

    public TotalResources? TotalResources { get; set; }

    public SchedulingRules? SchedulingRules { get; set; }

    public List<string>? DefaultNodePools { get; set; }

    public string? RequestedNamespace { get; set; }

    public bool EnforceRunaiScheduler { get; set; }
}
