namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>The object of the hand-written reader.</summary>
public class PlainTraining
{
    public string? ApiVersion { get; set; }

    public string? Kind { get; set; }

    public PlainMetadata? Metadata { get; set; }

    public PlainTrainingSpec? Spec { get; set; }

    public PlainTrainingStatus? Status { get; set; }
}
