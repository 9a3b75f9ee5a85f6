namespace RunAi.Generated.Dashboard.Data;

/// <summary>Represents a running workload.</summary>
public sealed record WorkloadRow(string Name, string Type, string Project, string Cluster, double Gpus, DateTimeOffset Since);
