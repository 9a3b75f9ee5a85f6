namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>A page of projects.</summary>
public sealed class ProjectPage
{
    public long? Next { get; set; }

    public List<Project>? Projects { get; set; }
}
