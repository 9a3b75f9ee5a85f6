namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Averages over a span of time.</summary>
public sealed class OvertimeRange
{
    public DateTimeOffset? UpdatedAt { get; set; }

    public double? AverageGpuAllocation { get; set; }

    public double? AverageGpuUtilization { get; set; }

    public double? AverageGpuMemoryUtilization { get; set; }
}
