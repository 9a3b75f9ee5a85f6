using System.ComponentModel;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents an object of a generated kind.</summary>
/// <typeparam name="TSelf">The type of the object.</typeparam>
public interface IKubernetesObject<TSelf> : IKubernetesObject, IJsonModel<TSelf>
    where TSelf : class, IKubernetesObject<TSelf>
{
    /// <summary>Gets the kind and its names in the API.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract KubernetesResource Resource { get; }
}
