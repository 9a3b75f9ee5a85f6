namespace RunAi.Generated.Sandbox.Kubernetes.Definitions;

/// <summary>Represents the scale subresource of a kind.</summary>
/// <param name="SpecReplicasPath">The path of the requested number of replicas, such as <c>.spec.replicas</c>.</param>
/// <param name="StatusReplicasPath">The path of the current number of replicas.</param>
/// <param name="LabelSelectorPath">The path of the label selector, if there is one.</param>
internal sealed record ScaleDefinition(string SpecReplicasPath, string StatusReplicasPath, string? LabelSelectorPath);
