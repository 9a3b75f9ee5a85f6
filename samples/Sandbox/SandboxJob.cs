namespace RunAi.Generated.Sandbox;

/// <summary>A job.</summary>
/// <param name="Name">The name, unique in the tenant.</param>
/// <param name="Project">The name of the project.</param>
/// <param name="Status">The status.</param>
public sealed record SandboxJob(string Name, string Project, string Status);
