namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>The extensions of OpenAPI in the documents of API servers.</summary>
internal static class KubernetesExtensions
{
    /// <summary>What an operation does: list, get, post, put, patch, delete, deletecollection or connect.</summary>
    public const string Action = "x-kubernetes-action";

    /// <summary>The kind that an operation or a schema is about: an object on operations, an array of objects on schemas.</summary>
    public const string GroupVersionKind = "x-kubernetes-group-version-kind";
}
