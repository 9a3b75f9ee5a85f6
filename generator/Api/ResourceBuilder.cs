using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Finds the kinds of Kubernetes whose objects can be read and listed. The runtime implements their operations, so that none is generated. Other operations,
/// such as those of pods' logs, remain operations.
/// </summary>
internal sealed class ResourceBuilder(TypeResolver types)
{
    private static readonly HashSet<string> Actions = new(StringComparer.Ordinal) { "list", "get", "post", "put", "patch", "delete", "deletecollection" };

    private static readonly HashSet<string> Subresources = new(StringComparer.Ordinal) { "status", "scale" };

    /// <summary>Returns the resources, and removes their operations from the list.</summary>
    public List<ApiResource> Take(List<OpenApiOperation> operations)
    {
        var resources = new List<ApiResource>();
        var taken = new HashSet<OpenApiOperation>();
        var candidates = operations
            .Select(static operation => (Operation: operation, Path: ResourcePath.Parse(operation.Path)))
            .Where(static candidate => candidate is { Operation.Kubernetes: { } action, Path: { } path }
                && Actions.Contains(action.Name) && (path.Subresource is null || Subresources.Contains(path.Subresource)));
        foreach (var kind in candidates.GroupBy(static candidate => candidate.Operation.Kubernetes! with { Name = candidate.Path!.Plural }))
        {
            if (kind.FirstOrDefault(static item => item is { Operation.Kubernetes.Name: "get", Path.Subresource: null }) is { Operation: { } get } item
                && kind.Any(static other => other.Operation.Kubernetes!.Name == "list")
                && FindObject(get) is { } type)
            {
                taken.UnionWith(kind.Select(static other => other.Operation));
                resources.Add(new ApiResource(
                    get.Tags.FirstOrDefault() ?? kind.Key.Kind,
                    kind.Key.Group,
                    kind.Key.Version,
                    kind.Key.Kind,
                    kind.Key.Name,
                    item.Path!.IsNamespaced,
                    type,
                    get.Deprecated));
            }
        }

        operations.RemoveAll(taken.Contains);
        return [.. resources.OrderBy(static resource => resource.Name, StringComparer.Ordinal)];
    }

    /// <summary>Returns the key of the object that an operation returns; null if it does not return one.</summary>
    private string? FindObject(OpenApiOperation get) =>
        get.Responses.FirstOrDefault(static response => response.Status == "200")?.Content.FirstOrDefault()?.Schema is { } schema
        && types.Resolve(schema).Type is ApiNamedType named && types.Declarations[named.Key] is ApiObject
            ? named.Key
            : null;
}
