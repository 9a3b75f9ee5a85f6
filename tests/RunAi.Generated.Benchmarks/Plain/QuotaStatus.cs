namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Quota usage.</summary>
public sealed class QuotaStatus
{
    public Amounts? Allocated { get; set; }

    public Amounts? Requested { get; set; }

    public Amounts? AllocatedNonPreemptible { get; set; }
}
