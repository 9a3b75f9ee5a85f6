namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Time limits for workloads.</summary>
public sealed class SchedulingRules
{
    public long? TrainingJobTimeLimitSeconds { get; set; }

    public long? InteractiveJobTimeLimitSeconds { get; set; }

    public long? TrainingJobMaxIdleDurationSeconds { get; set; }

    public long? InteractiveJobMaxIdleDurationSeconds { get; set; }

    public long? InteractiveJobPreemptIdleDurationSeconds { get; set; }
}
