using System.Text.Json.Serialization;
using k8s;
using k8s.Models;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

/// <summary>The model of a list of widgets for KubernetesClient.</summary>
internal sealed class WidgetObjectList : IKubernetesObject<V1ListMeta>
{
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "shop.example.com/v1";

    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "WidgetList";

    [JsonPropertyName("metadata")]
    public V1ListMeta Metadata { get; set; } = new();

    [JsonPropertyName("items")]
    public IList<WidgetObject> Items { get; set; } = [];
}
