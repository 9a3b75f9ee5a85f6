using System.Text.Json.Serialization;
using k8s;
using k8s.Models;

namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>The list of KubernetesClient.</summary>
public class ClientTrainingList : IKubernetesObject<V1ListMeta>
{
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "";

    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "";

    [JsonPropertyName("metadata")]
    public V1ListMeta Metadata { get; set; } = new();

    [JsonPropertyName("items")]
    public List<ClientTraining> Items { get; set; } = [];
}
