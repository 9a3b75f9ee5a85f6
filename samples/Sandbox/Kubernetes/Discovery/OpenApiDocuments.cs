using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;

namespace RunAi.Generated.Sandbox.Kubernetes.Discovery;

/// <summary>The OpenAPI documents of all groups and versions, created at the first request.</summary>
internal sealed class OpenApiDocuments(ResourceCatalog catalog)
{
    private readonly Lazy<Dictionary<string, JObject>> _documents = new(() => catalog.GroupVersions.ToDictionary(
        group => $"apis/{group.Key.Group}/{group.Key.Version}",
        group => new OpenApiPublisher(group.Key.Group, group.Key.Version, group).Create(),
        StringComparer.Ordinal));

    /// <summary>Creates the index of the documents. Their addresses contain a hash of their content.</summary>
    public JObject CreateIndex() => new()
    {
        ["paths"] = new JObject(_documents.Value.Select(document => new JProperty(document.Key, new JObject
        {
            ["serverRelativeURL"] = $"/openapi/v3/{document.Key}?hash={GetHash(document.Value)}",
        }))),
    };

    /// <summary>Returns the document of a path such as <c>apis/run.ai/v2alpha1</c>.</summary>
    public JObject? Find(string path) => _documents.Value.GetValueOrDefault(path);

    private static string GetHash(JObject document) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(document.ToString(Formatting.None))));
}
