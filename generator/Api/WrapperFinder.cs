using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the type of the value in a wrapper of Run:ai's kinds.</summary>
internal sealed class WrapperFinder(SchemaGraph graph, TypeResolver types)
{
    /// <summary>Returns the pointer of the schema of the value; null if the schema at <paramref name="pointer"/> is not a wrapper.</summary>
    public string? FindValue(string pointer) => Find(pointer)?.Value;

    /// <summary>Returns the type of a property whose schema is a wrapper; null for other schemas.</summary>
    public ApiWrapperType? FindType(string pointer) =>
        Find(pointer) is { } wrapper ? new ApiWrapperType(wrapper.Kind, types.Resolve(wrapper.Value), wrapper.IsOpen) : null;

    private (ApiWrapperKind Kind, string Value, bool IsOpen)? Find(string pointer)
    {
        if (graph.Find(pointer) is not { IsWrapper: true } schema)
        {
            return null;
        }

        if (FindProperty(schema, KubernetesWrappers.Value) is { } value)
        {
            return (ApiWrapperKind.Value, value, IsOpen(schema));
        }

        var item = FindProperty(schema, KubernetesWrappers.Items) is { } items && graph.Find(items)?.AdditionalProperties is { } inner
            ? graph.Find(inner)
            : null;
        return item is not null && FindProperty(item, KubernetesWrappers.Value) is { } itemValue
            ? (ApiWrapperKind.Items, itemValue, IsOpen(schema) || IsOpen(item))
            : null;
    }

    private static bool IsOpen(Schema schema) => schema.AllowsAdditionalProperties == true;

    private static string? FindProperty(Schema schema, string name) =>
        schema.Properties.Where(property => property.Name == name).Select(static property => property.Schema).FirstOrDefault();
}
