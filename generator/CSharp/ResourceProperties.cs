using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the properties of a client for the kinds of Kubernetes.</summary>
internal static class ResourceProperties
{
    /// <summary>Returns the properties, in output order.</summary>
    public static IEnumerable<CSharpResource> Create(ApiModel api, TypeNames names, NameScope scope) => api.Resources
        .Select(resource => new CSharpResource(
            scope.Take(Identifiers.ToPascalCase(resource.Name, resource.Kind), "Resource"),
            GetInterface(resource),
            GetClass(resource),
            names[resource.Type],
            Docs.Create($"Objects of the kind {resource.Kind} ({GetApiVersion(resource)})."),
            resource.Deprecated))
        .OrderBy(static property => property.PropertyName, StringComparer.Ordinal);

    /// <summary>Returns the kinds by the keys of the objects that represent them.</summary>
    public static Dictionary<string, CSharpKind> GetKinds(ApiModel api) => api.Resources
        .GroupBy(static resource => resource.Type, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => CreateKind(group.First()), StringComparer.Ordinal);

    private static string GetInterface(ApiResource resource) => resource switch
    {
        { HasLog: true } => KubernetesRuntimeNames.ILogResource,
        { IsNamespaced: true } => KubernetesRuntimeNames.INamespacedResource,
        _ => KubernetesRuntimeNames.IClusterResource,
    };

    private static string GetClass(ApiResource resource) => resource switch
    {
        { HasLog: true } => KubernetesRuntimeNames.LogResource,
        { IsNamespaced: true } => KubernetesRuntimeNames.NamespacedResource,
        _ => KubernetesRuntimeNames.ClusterResource,
    };

    private static CSharpKind CreateKind(ApiResource resource) => new(resource.Group, resource.Version, resource.Kind, resource.Plural);

    private static string GetApiVersion(ApiResource resource) => resource.Group.Length == 0 ? resource.Version : $"{resource.Group}/{resource.Version}";
}
