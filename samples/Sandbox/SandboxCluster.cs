namespace RunAi.Generated.Sandbox;

/// <summary>A cluster.</summary>
/// <param name="Uuid">The ID.</param>
/// <param name="Name">The name.</param>
/// <param name="Url">The address, which serves the Researcher API below /researcher; null for a cluster that has not connected.</param>
public sealed record SandboxCluster(Guid Uuid, string Name, string? Url);
