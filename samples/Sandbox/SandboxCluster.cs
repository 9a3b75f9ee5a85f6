namespace RunAi.Generated.Sandbox;

/// <summary>A cluster.</summary>
/// <param name="Uuid">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its address, where its Researcher API lives under /researcher; null for a cluster that never connected.</param>
public sealed record SandboxCluster(Guid Uuid, string Name, string? Url);
