namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>What is sent to submit a job.</summary>
public sealed class JobSubmission
{
    public Job? Job { get; set; }
}
