using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>Represents a resource that is stored as it was sent: a node pool, a user, an access rule or an asset.</summary>
internal sealed class ResourceRecord
{
    // The scopes of node pools and of assets, within which names are unique.
    private static readonly string[] ScopePaths = ["clusterId", "meta.scope", "meta.clusterId", "meta.departmentId", "meta.projectId"];

    public required ResourceKind Kind { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>Gets the body of the request that created the resource, with the properties of later updates.</summary>
    public required JObject Body { get; init; }

    /// <summary>Returns a value indicating whether a resource with another body is in the same scope.</summary>
    public bool IsInScopeOf(JObject other) => Array.TrueForAll(ScopePaths, path => Body.SelectToken(path)?.ToString() == other.SelectToken(path)?.ToString());
}
