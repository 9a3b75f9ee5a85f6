namespace RunAi.Generated.Sandbox;

/// <summary>A workload.</summary>
/// <param name="Id">The ID.</param>
/// <param name="Name">The name, unique in its project.</param>
/// <param name="Type">The type: Workspace, Training, Distributed or Inference.</param>
/// <param name="Project">The name of the project.</param>
/// <param name="Phase">The phase, such as Running.</param>
public sealed record SandboxWorkload(Guid Id, string Name, string Type, string Project, string Phase);
