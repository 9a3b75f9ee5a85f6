namespace RunAi.Generated.Sandbox.Kubernetes.Storage;

/// <summary>Represents a change, or a bookmark.</summary>
/// <param name="Change">The change; null for a bookmark.</param>
/// <param name="Version">The version.</param>
internal sealed record WatchSignal(ObjectEvent? Change, long Version);
