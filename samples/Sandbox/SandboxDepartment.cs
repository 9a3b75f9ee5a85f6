namespace RunAi.Generated.Sandbox;

/// <summary>A department.</summary>
/// <param name="Id">Its id; the newer API writes it as a string.</param>
/// <param name="Name">Its name.</param>
public sealed record SandboxDepartment(long Id, string Name);
