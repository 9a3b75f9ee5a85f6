namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Quota in one node pool.</summary>
public sealed class Quota
{
    public CpuQuota? Cpu { get; set; }

    public GpuQuota? Gpu { get; set; }

    public MemoryQuota? Memory { get; set; }

    public NodePool? NodePool { get; set; }

    public string? Priority { get; set; }
}
