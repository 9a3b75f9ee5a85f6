namespace RunAi.Generated.Kubernetes.DependencyInjection;

/// <summary>Represents the validation of a cluster's options and kubeconfig when the host starts. It creates the connection, which validates them.</summary>
internal sealed class KubernetesStartupCheck;
