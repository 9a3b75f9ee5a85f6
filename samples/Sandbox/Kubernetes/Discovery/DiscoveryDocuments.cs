using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;

namespace RunAi.Generated.Sandbox.Kubernetes.Discovery;

/// <summary>Creates the documents of the discovery: groups, versions and resources.</summary>
internal sealed class DiscoveryDocuments(ResourceCatalog catalog)
{
    /// <summary>Gets the version that <c>kubectl version</c> prints.</summary>
    public static JObject ServerVersion { get; } = new()
    {
        ["major"] = "1",
        ["minor"] = "32",
        ["gitVersion"] = "v1.32.0+sandbox",
        ["gitCommit"] = "",
        ["gitTreeState"] = "clean",
        ["buildDate"] = "1970-01-01T00:00:00Z",
        ["goVersion"] = "",
        ["compiler"] = "",
        ["platform"] = "dotnet",
    };

    public static JObject CreateCoreVersions(string address) => new()
    {
        ["kind"] = "APIVersions",
        ["versions"] = new JArray("v1"),
        ["serverAddressByClientCIDRs"] = new JArray(new JObject { ["clientCIDR"] = "0.0.0.0/0", ["serverAddress"] = address }),
    };

    public JObject CreateGroupList() => new()
    {
        ["kind"] = "APIGroupList",
        ["apiVersion"] = "v1",
        ["groups"] = new JArray(GetGroups().Select(CreateGroup)),
    };

    public JObject? FindGroup(string name) => GetGroups().FirstOrDefault(group => group.Key == name) is { } found
        ? new JObject(new JProperty("kind", "APIGroup"), new JProperty("apiVersion", "v1"), CreateGroup(found).Properties())
        : null;

    public JObject? FindResources(string group, string version) => catalog.Find(group, version) is { Count: > 0 } definitions
        ? new JObject
        {
            ["kind"] = "APIResourceList",
            ["apiVersion"] = "v1",
            ["groupVersion"] = definitions[0].ApiVersion,
            ["resources"] = new JArray(definitions.SelectMany(CreateResources)),
        }
        : null;

    /// <summary>Creates the discovery of the core group or of all other groups in one document.</summary>
    public JObject CreateAggregated(bool isCore) => new()
    {
        ["kind"] = "APIGroupDiscoveryList",
        ["apiVersion"] = "apidiscovery.k8s.io/v2",
        ["metadata"] = new JObject(),
        ["items"] = new JArray(catalog.All.Where(definition => definition.Group.Length == 0 == isCore).GroupBy(definition => definition.Group)
            .Select(group => new JObject
            {
                ["metadata"] = new JObject { ["name"] = group.Key, ["creationTimestamp"] = null },
                ["versions"] = new JArray(group.GroupBy(definition => definition.Version).Select(version => new JObject
                {
                    ["version"] = version.Key,
                    ["resources"] = new JArray(version.Select(CreateAggregatedResource)),
                    ["freshness"] = "Current",
                })),
            })),
    };

    private IEnumerable<IGrouping<string, ResourceDefinition>> GetGroups() =>
        catalog.All.Where(definition => definition.Group.Length > 0).GroupBy(definition => definition.Group);

    private static JObject CreateGroup(IGrouping<string, ResourceDefinition> group)
    {
        var versions = group.Select(definition => definition.Version).Distinct().Select(version => new JObject
        {
            ["groupVersion"] = $"{group.Key}/{version}",
            ["version"] = version,
        }).ToList();
        return new JObject { ["name"] = group.Key, ["versions"] = new JArray(versions), ["preferredVersion"] = versions[0] };
    }

    private static IEnumerable<JObject> CreateResources(ResourceDefinition definition)
    {
        var resource = new JObject
        {
            ["name"] = definition.Plural,
            ["singularName"] = definition.Singular,
            ["namespaced"] = definition.IsNamespaced,
            ["kind"] = definition.Kind,
            ["verbs"] = new JArray(definition.Verbs),
        };
        AddNames(resource, definition);
        yield return resource;
        foreach (var name in definition.Subresources)
        {
            yield return new JObject
            {
                ["name"] = $"{definition.Plural}/{name}",
                ["singularName"] = "",
                ["namespaced"] = definition.IsNamespaced,
                ["kind"] = name == "scale" ? "Scale" : definition.Kind,
                ["verbs"] = GetSubresourceVerbs(name),
            };
        }
    }

    private static JObject CreateAggregatedResource(ResourceDefinition definition)
    {
        var resource = new JObject
        {
            ["resource"] = definition.Plural,
            ["responseKind"] = CreateKind(definition.Group, definition.Version, definition.Kind),
            ["scope"] = definition.IsNamespaced ? "Namespaced" : "Cluster",
            ["singularResource"] = definition.Singular,
            ["verbs"] = new JArray(definition.Verbs),
            ["subresources"] = new JArray(definition.Subresources.Select(name => new JObject
            {
                ["subresource"] = name,
                ["responseKind"] = name == "scale"
                    ? CreateKind("autoscaling", "v1", "Scale")
                    : CreateKind(definition.Group, definition.Version, definition.Kind),
                ["verbs"] = GetSubresourceVerbs(name),
            })),
        };
        AddNames(resource, definition);
        return resource;
    }

    private static void AddNames(JObject resource, ResourceDefinition definition)
    {
        if (definition.ShortNames.Count > 0)
        {
            resource["shortNames"] = new JArray(definition.ShortNames);
        }

        if (definition.Categories.Count > 0)
        {
            resource["categories"] = new JArray(definition.Categories);
        }
    }

    private static JObject CreateKind(string group, string version, string kind) => new() { ["group"] = group, ["version"] = version, ["kind"] = kind };

    private static JArray GetSubresourceVerbs(string name) => name == "log" ? ["get"] : ["get", "patch", "update"];
}
