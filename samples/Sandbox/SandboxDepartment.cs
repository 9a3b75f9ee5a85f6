namespace RunAi.Generated.Sandbox;

/// <summary>A department.</summary>
/// <param name="Id">The ID. The newer API writes it as a string.</param>
/// <param name="Name">The name.</param>
public sealed record SandboxDepartment(long Id, string Name);
