namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>The exception for a connection without data.</summary>
internal sealed class IdleWatchException : Exception;
