namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>The department of a project.</summary>
public sealed class ProjectParent
{
    public Guid Id { get; set; }

    public string? Name { get; set; }

    public ProjectParent? Parent { get; set; }
}
