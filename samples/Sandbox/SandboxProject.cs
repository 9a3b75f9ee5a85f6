namespace RunAi.Generated.Sandbox;

/// <summary>A project.</summary>
/// <param name="Id">Its id; the newer API writes it as a string.</param>
/// <param name="Name">Its name.</param>
/// <param name="DepartmentId">The department that owns it.</param>
public sealed record SandboxProject(long Id, string Name, long DepartmentId);
