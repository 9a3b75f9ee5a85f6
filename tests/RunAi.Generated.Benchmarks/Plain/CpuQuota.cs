namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Quota of CPU.</summary>
public sealed class CpuQuota
{
    public double? Limit { get; set; }

    public double? Deserved { get; set; }

    public double? OverQuotaWeight { get; set; }
}
