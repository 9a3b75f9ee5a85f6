namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>The exception for a watch that ended at once.</summary>
internal sealed class ShortWatchException : Exception;
