namespace RunAi.Generated.Kubernetes.Logs;

/// <summary>Represents the state of a container.</summary>
/// <param name="Name">The name.</param>
/// <param name="HasStarted">Whether it has a log.</param>
/// <param name="RestartCount">The number of its earlier instances.</param>
internal sealed record ContainerState(string Name, bool HasStarted, long RestartCount);
