/// <summary>Client for the Kubernetes API of shop.example.com.</summary>
public partial interface ITestClient : IRunAiClient
{
    /// <summary>Objects of the kind WidgetPolicy (shop.example.com/v1).</summary>
    INamespacedResource<WidgetPolicy> WidgetPolicies { get; }

    /// <summary>Objects of the kind WidgetPolicy (shop.example.com/v1beta1).</summary>
    [Obsolete("Deprecated by the API.")]
    INamespacedResource<V1beta1WidgetPolicy> WidgetPoliciesV1beta1 { get; }
}
