namespace RunAi.Generated.Benchmarks.Kubernetes;

public class PlainTrainingSpec
{
    public string? Image { get; set; }

    public string? Command { get; set; }

    public int? Workers { get; set; }

    public double? Gpu { get; set; }

    public bool? Suspended { get; set; }

    public List<string>? NodePools { get; set; }

    public Dictionary<string, string>? Environment { get; set; }

    public List<PlainPort>? Ports { get; set; }
}
