using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Finds the kinds of Kubernetes whose objects can be read and listed. The runtime implements their operations, also those of logs, so that none is generated.
/// Other operations, such as those of subresources that only one kind has, remain operations.
/// </summary>
internal sealed class ResourceBuilder(OpenApiDocument document, TypeResolver types)
{
    private const string LogSubresource = "log";

    private static readonly HashSet<string> Actions = new(StringComparer.Ordinal) { "list", "get", "post", "put", "patch", "delete", "deletecollection" };

    private static readonly HashSet<string> Subresources = new(StringComparer.Ordinal) { "status", "scale" };

    /// <summary>Returns the resources, and removes their operations from the list. Completes the types of the objects.</summary>
    public List<ApiResource> Take(List<OpenApiOperation> operations)
    {
        var candidates = operations
            .Select(static operation => (Operation: operation, Path: ResourcePath.Parse(operation.Path)!))
            .Where(candidate => candidate.Path is not null && IsOfKind(candidate.Operation, candidate.Path))
            .GroupBy(static candidate => candidate.Operation.Kubernetes! with { Name = candidate.Path.Plural })
            .Select(kind => (Operations: kind.Select(static item => item.Operation).ToList(), Resource: FindResource(kind.Key, [.. kind])))
            .ToList();
        types.Complete();
        var valid = candidates.FindAll(candidate => candidate.Resource is { } resource && IsKubernetesObject((ApiObject)types.Declarations[resource.Type]));
        var taken = new HashSet<OpenApiOperation>(valid.SelectMany(static candidate => candidate.Operations));
        operations.RemoveAll(taken.Contains);
        return [.. valid.Select(static candidate => candidate.Resource!).OrderBy(static resource => resource.Name, StringComparer.Ordinal)];
    }

    private ApiResource? FindResource(KubernetesAction kind, List<(OpenApiOperation Operation, ResourcePath Path)> operations)
    {
        var (get, path) = operations.Find(static item => item is { Operation.Kubernetes.Name: "get", Path.Subresource: null });
        return get is not null && operations.Exists(static item => item.Operation.Kubernetes!.Name == "list") && FindObject(get) is { } type
            ? new ApiResource(
                get.Tags.FirstOrDefault() ?? kind.Kind, kind.Group, kind.Version, kind.Kind, kind.Name, path.IsNamespaced, type, get.Deprecated,
                operations.Exists(static item => item.Path.Subresource == LogSubresource))
            : null;
    }

    /// <summary>Returns a value indicating whether an object has the properties that all objects of Kubernetes have, as the runtime requires.</summary>
    private bool IsKubernetesObject(ApiObject value) =>
        HasProperty(value, "apiVersion", static type => type is ApiScalarType { Scalar: ApiScalar.String })
        && HasProperty(value, "kind", static type => type is ApiScalarType { Scalar: ApiScalar.String })
        && HasProperty(value, "metadata", type => type is ApiNamedType named && types.Declarations[named.Key] is ApiRuntimeType);

    private static bool HasProperty(ApiObject value, string name, Func<ApiType, bool> isType)
    {
        var namesakes = value.Properties.Where(property => string.Equals(property.NameHint, name, StringComparison.OrdinalIgnoreCase)).ToList();
        return namesakes.Count == 1 && namesakes[0].WireName == name && isType(namesakes[0].Type.Type);
    }

    // The runtime derives the path from the kind, so that it must be the path of the operation.
    private bool IsOfKind(OpenApiOperation operation, ResourcePath path) =>
        operation.Kubernetes is { } action
        && Actions.Contains(action.Name)
        && (path.Subresource is null || Subresources.Contains(path.Subresource) || IsLog(operation, path))
        && (action.Group, action.Version) == (path.Group, path.Version)
        && (operation.BasePath ?? document.BasePath).Length == 0;

    /// <summary>Returns a value indicating whether an operation returns the log of an object: a subresource that is plain text.</summary>
    private static bool IsLog(OpenApiOperation operation, ResourcePath path) =>
        path is { Subresource: LogSubresource, IsNamespaced: true }
        && operation.Kubernetes!.Name == "get"
        && operation.Responses.FirstOrDefault(static response => response.Status == "200") is { Content.Count: 1 } success
        && success.Content[0].Name == "text/plain";

    /// <summary>Returns the key of the object that an operation returns; null if it does not return one.</summary>
    private string? FindObject(OpenApiOperation get) =>
        get.Responses.FirstOrDefault(static response => response.Status == "200")?.Content.FirstOrDefault()?.Schema is { } schema
        && types.Resolve(schema).Type is ApiNamedType named && types.Declarations[named.Key] is ApiObject
            ? named.Key
            : null;
}
