namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Quota in all node pools.</summary>
public sealed class TotalResources
{
    public double? CpuQuota { get; set; }

    public double? GpuQuota { get; set; }

    public double? MemoryQuota { get; set; }
}
