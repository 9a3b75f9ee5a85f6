using System.Linq;
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

    private const string ListType = "x-kubernetes-list-type";
    private const string ListMapKeys = "x-kubernetes-list-map-keys";
    private const string MapType = "x-kubernetes-map-type";

    /// <summary>Returns how a server-side apply merges the values of a schema; null if the schema does not state it.</summary>
    public static MergeStrategy? ReadMergeStrategy(SpecNode schema)
    {
        var (list, map) = (schema.GetString(ListType), schema.GetString(MapType));
        if (list is null && map is null)
        {
            return null;
        }

        var keys = schema[ListMapKeys] is { IsArray: true } node ? node.Items.Where(static item => item.IsString).Select(static item => item.Text) : [];
        return new MergeStrategy(list, [.. keys], map);
    }

    /// <summary>Returns what an operation does; null for operations of other APIs.</summary>
    public static KubernetesAction? ReadAction(SpecNode operation) =>
        operation.GetString(Action) is { } action && operation[GroupVersionKind] is { IsObject: true } kind && kind.GetString("kind") is { } name
            ? new KubernetesAction(action, kind.GetString("group") ?? string.Empty, kind.GetString("version") ?? string.Empty, name)
            : null;
}
