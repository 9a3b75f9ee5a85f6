namespace RunAi.Generated.Dashboard.Data;

/// <summary>Represents the GPUs of all departments at a point in time.</summary>
public sealed record UsagePoint(DateTimeOffset Time, double Allocated, double Quota);
