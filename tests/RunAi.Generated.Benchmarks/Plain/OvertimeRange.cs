namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Averages of a time range.</summary>
public sealed class OvertimeRange
{
    public DateTimeOffset? UpdatedAt { get; set; }

    public double? AverageGpuAllocation { get; set; }

    public double? AverageGpuUtilization { get; set; }

    public double? AverageGpuMemoryUtilization { get; set; }
}
