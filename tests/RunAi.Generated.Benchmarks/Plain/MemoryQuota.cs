namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Memory quota.</summary>
public sealed class MemoryQuota
{
    public double? Limit { get; set; }

    public string? Units { get; set; }

    public double? Deserved { get; set; }

    public double? OverQuotaWeight { get; set; }
}
