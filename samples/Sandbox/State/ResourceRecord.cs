using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>Represents a resource that is stored as it was sent: a node pool, a user, an access rule or an asset.</summary>
internal sealed class ResourceRecord
{
    public required ResourceKind Kind { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>Gets the body of the request that created the resource, with the properties of later updates.</summary>
    public required JObject Body { get; init; }
}
