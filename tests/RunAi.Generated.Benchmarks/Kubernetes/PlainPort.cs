namespace RunAi.Generated.Benchmarks.Kubernetes;

public class PlainPort
{
    public int Container { get; set; }

    public string? ServiceType { get; set; }
}
