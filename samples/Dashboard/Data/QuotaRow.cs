namespace RunAi.Generated.Dashboard.Data;

/// <summary>Represents the GPUs of a department or a project.</summary>
/// <param name="Name">The name.</param>
/// <param name="Parent">The name of the cluster of a department, or of the department of a project.</param>
/// <param name="Quota">The GPUs of the quota; null if there is none.</param>
/// <param name="Allocated">The allocated GPUs.</param>
public sealed record QuotaRow(string Name, string Parent, double? Quota, double Allocated);
