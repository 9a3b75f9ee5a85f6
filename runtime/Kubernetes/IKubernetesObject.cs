namespace RunAi.Generated.Kubernetes;

/// <summary>Represents an object of a Kubernetes API: a namespace, a pod, or an object of a custom kind.</summary>
public interface IKubernetesObject
{
    /// <summary>Gets or sets the group and version, for example <c>run.ai/v2alpha1</c>. Set when the object is sent.</summary>
    string? ApiVersion { get; set; }

    /// <summary>Gets or sets the kind, for example <c>TrainingWorkload</c>. Set when the object is sent.</summary>
    string? Kind { get; set; }

    /// <summary>Gets or sets the name, the labels and what the server records about the object.</summary>
    ObjectMeta? Metadata { get; set; }
}
