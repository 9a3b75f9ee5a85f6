using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>The extensions of OpenAPI in the documents of API servers.</summary>
internal static class KubernetesExtensions
{
    /// <summary>What an operation does: list, get, post, put, patch, delete, deletecollection or connect.</summary>
    public const string Action = "x-kubernetes-action";

    /// <summary>The kind that an operation or a schema is about: an object on operations, an array of objects on schemas.</summary>
    public const string GroupVersionKind = "x-kubernetes-group-version-kind";

    /// <summary>The type of the runtime that a schema is read as. Added to the schemas that all APIs share.</summary>
    public const string RuntimeType = "x-runai-runtime-type";

    /// <summary>States that an object only wraps a value or items. Added to the schemas of kinds that have the form of a wrapper.</summary>
    public const string Wrapper = "x-runai-wrapper";

    /// <summary>Returns what an operation does; null for operations of other APIs.</summary>
    public static KubernetesAction? ReadAction(SpecNode operation) =>
        operation.GetString(Action) is { } action && operation[GroupVersionKind] is { IsObject: true } kind && kind.GetString("kind") is { } name
            ? new KubernetesAction(action, kind.GetString("group") ?? string.Empty, kind.GetString("version") ?? string.Empty, name)
            : null;
}
