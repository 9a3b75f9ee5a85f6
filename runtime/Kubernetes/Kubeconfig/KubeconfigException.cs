namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>
/// The exception that is thrown when the configuration of a cluster cannot be used. Its message is one sentence that names the file, the entry and what to
/// do, without secrets.
/// </summary>
internal sealed class KubeconfigException(string message, Exception? innerException = null) : Exception(message, innerException);
