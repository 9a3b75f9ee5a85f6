namespace RunAi.Generated.Benchmarks.Kubernetes;

public class PlainTrainingStatus
{
    public string? Phase { get; set; }

    public int? RunningPods { get; set; }

    public List<PlainCondition>? Conditions { get; set; }
}
