namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>CPU quota.</summary>
public sealed class CpuQuota
{
    public double? Limit { get; set; }

    public double? Deserved { get; set; }

    public double? OverQuotaWeight { get; set; }
}
