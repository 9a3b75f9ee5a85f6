namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Quota usage in one node pool.</summary>
public sealed class NodePoolQuotaStatus
{
    public Amounts? Allocated { get; set; }

    public Amounts? Requested { get; set; }

    public string? NodePoolId { get; set; }

    public string? NodePoolName { get; set; }

    public Amounts? AllocatedNonPreemptible { get; set; }
}
