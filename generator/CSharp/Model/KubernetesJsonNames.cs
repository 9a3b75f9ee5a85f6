namespace RunAi.Generator.CSharp.Model;

/// <summary>Names of the methods of RunAi.Generated.Kubernetes that read and write JSON. A test compares them with the assembly.</summary>
internal static class KubernetesJsonNames
{
    public const string CreateItems = "KubernetesJson.CreateItems";
    public const string GetValue = "KubernetesJson.GetValue";
    public const string ReadIntOrString = "KubernetesJson.ReadIntOrString";
    public const string ReadItems = "KubernetesJson.ReadItems";
    public const string ReadNullableIntOrString = "KubernetesJson.ReadNullableIntOrString";
    public const string ReadNullableQuantity = "KubernetesJson.ReadNullableQuantity";
    public const string ReadOptionalIntOrString = "KubernetesJson.ReadOptionalIntOrString";
    public const string ReadOptionalQuantity = "KubernetesJson.ReadOptionalQuantity";
    public const string ReadQuantity = "KubernetesJson.ReadQuantity";
    public const string ReadValue = "KubernetesJson.ReadValue";
    public const string SetValue = "KubernetesJson.SetValue";
    public const string WriteIntOrString = "KubernetesJson.WriteIntOrString";
    public const string WriteNullableIntOrString = "KubernetesJson.WriteNullableIntOrString";
    public const string WriteNullableQuantity = "KubernetesJson.WriteNullableQuantity";
    public const string WriteOptionalIntOrString = "KubernetesJson.WriteOptionalIntOrString";
    public const string WriteOptionalItems = "KubernetesJson.WriteOptionalItems";
    public const string WriteOptionalQuantity = "KubernetesJson.WriteOptionalQuantity";
    public const string WriteOptionalValue = "KubernetesJson.WriteOptionalValue";
    public const string WriteQuantity = "KubernetesJson.WriteQuantity";
    public const string WriteRequiredIntOrString = "KubernetesJson.WriteRequiredIntOrString";
    public const string WriteRequiredItems = "KubernetesJson.WriteRequiredItems";
    public const string WriteRequiredNullableIntOrString = "KubernetesJson.WriteRequiredNullableIntOrString";
    public const string WriteRequiredNullableQuantity = "KubernetesJson.WriteRequiredNullableQuantity";
    public const string WriteRequiredQuantity = "KubernetesJson.WriteRequiredQuantity";
    public const string WriteRequiredValue = "KubernetesJson.WriteRequiredValue";
}
