namespace RunAi.Generated.Sandbox;

/// <summary>A job.</summary>
/// <param name="Name">Its name, unique in the tenant.</param>
/// <param name="Project">The name of its project.</param>
/// <param name="Status">Its status.</param>
public sealed record SandboxJob(string Name, string Project, string Status);
