namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Quota of GPUs.</summary>
public sealed class GpuQuota
{
    public double? Limit { get; set; }

    public double Deserved { get; set; }

    public double? OverQuotaWeight { get; set; }
}
