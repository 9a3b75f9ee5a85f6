namespace RunAi.Generated.Sandbox;

/// <summary>A project.</summary>
/// <param name="Id">The ID. The newer API writes it as a string.</param>
/// <param name="Name">The name.</param>
/// <param name="DepartmentId">The ID of the department.</param>
/// <param name="Gpus">The GPUs of the quota, in all node pools.</param>
public sealed record SandboxProject(long Id, string Name, long DepartmentId, decimal Gpus);
