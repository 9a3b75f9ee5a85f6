namespace RunAi.Generator.CSharp.Model;

/// <summary>Names of the public types and members of RunAi.Generated.Kubernetes that generated code uses. A test compares them with the assembly.</summary>
internal static class KubernetesRuntimeNames
{
    public const string AddClient = "AddClient";
    public const string ClusterResource = "ClusterResource";
    public const string IClusterResource = "IClusterResource";
    public const string IKubernetesObject = "IKubernetesObject";
    public const string ILogResource = "ILogResource";
    public const string INamespacedResource = "INamespacedResource";
    public const string KeyedItems = "KeyedItems";
    public const string KubernetesBuilder = "KubernetesBuilder";
    public const string KubernetesJson = "KubernetesJson";
    public const string KubernetesResource = "KubernetesResource";
    public const string LogResource = "LogResource";
    public const string NamespacedResource = "NamespacedResource";
    public const string Resource = "Resource";
    public const string ValueWrapper = "ValueWrapper";
}
