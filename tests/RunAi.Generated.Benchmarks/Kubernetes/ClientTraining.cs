using System.Text.Json.Serialization;
using k8s;
using k8s.Models;

namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>The object of KubernetesClient.</summary>
public class ClientTraining : IKubernetesObject<V1ObjectMeta>
{
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "";

    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "";

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; } = new();

    [JsonPropertyName("spec")]
    public PlainTrainingSpec? Spec { get; set; }

    [JsonPropertyName("status")]
    public PlainTrainingStatus? Status { get; set; }
}
