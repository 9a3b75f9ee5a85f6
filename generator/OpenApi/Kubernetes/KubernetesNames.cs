using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Prepares the document of an API server for C#: operations are grouped by kind instead of by group and version and named by what they do, schemas are named
/// by their kinds, and everything that serves other clients is removed. The operationIds remain.
/// </summary>
internal static class KubernetesNames
{
    public static SpecNode Apply(SpecNode root)
    {
        if (root["paths"] is not { IsObject: true } paths || !paths.Properties.Any(static path => HasOperation(path.Value)))
        {
            return root;
        }

        var groups = new KindGroups(paths);
        var changed = root.Properties.Select(field => field.Name switch
        {
            "paths" => new SpecProperty(field.Name, field.NameLocation, new KubernetesOperations(groups).Apply(field.Value)),
            "components" when field.Value["schemas"] is { IsObject: true } => new SpecProperty(field.Name, field.NameLocation, ApplyToComponents(field.Value)),
            _ => field,
        });
        return SpecNode.Object(root.Location, changed.ToArray());
    }

    /// <summary>Returns a value indicating whether a field of a path item is an operation on objects of a kind.</summary>
    public static bool IsOperation(SpecNode operation) => KubernetesExtensions.ReadAction(operation) is not null;

    private static bool HasOperation(SpecNode pathItem) => pathItem.Properties.Any(static field => IsOperation(field.Value));

    private static SpecNode ApplyToComponents(SpecNode components) => SpecNode.Object(
        components.Location,
        components.Properties.Select(static field => field.Name == "schemas" && field.Value.IsObject
            ? new SpecProperty(field.Name, field.NameLocation, KubernetesSchemas.Apply(field.Value))
            : field).ToArray());
}
