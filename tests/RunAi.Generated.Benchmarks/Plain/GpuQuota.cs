namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>GPU quota.</summary>
public sealed class GpuQuota
{
    public double? Limit { get; set; }

    public double Deserved { get; set; }

    public double? OverQuotaWeight { get; set; }
}
