namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>The request body that submits a job.</summary>
public sealed class JobSubmission
{
    public Job? Job { get; set; }
}
