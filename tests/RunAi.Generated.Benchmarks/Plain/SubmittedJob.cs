namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>The job that was submitted.</summary>
public sealed class SubmittedJob
{
    public string? Name { get; set; }
}
