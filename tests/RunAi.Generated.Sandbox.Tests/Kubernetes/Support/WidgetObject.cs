using System.Text.Json.Serialization;
using k8s;
using k8s.Models;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

/// <summary>The model of a widget for KubernetesClient.</summary>
internal sealed class WidgetObject : IKubernetesObject<V1ObjectMeta>
{
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "shop.example.com/v1";

    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Widget";

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; } = new();

    [JsonPropertyName("spec")]
    public Dictionary<string, object> Spec { get; set; } = [];

    public static WidgetObject Create(string name, int size) => new() { Metadata = new() { Name = name }, Spec = new() { ["size"] = size } };
}
