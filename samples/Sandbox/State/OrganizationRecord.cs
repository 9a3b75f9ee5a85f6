using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>Represents the common state of projects and departments.</summary>
internal abstract class OrganizationRecord
{
    public required long Id { get; init; }

    public required string Name { get; set; }

    public required Guid ClusterUuid { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public string UpdatedBy { get; private set; } = "";

    /// <summary>Gets the GPUs of the quota. The older API has one number, the newer one a number per node pool.</summary>
    public decimal DeservedGpus { get; private set; }

    /// <summary>Gets the body that was written last.</summary>
    public JObject Attributes { get; private set; } = [];

    /// <summary>Replaces all properties that callers set. Properties that the new body omits are removed.</summary>
    public void Write(JObject attributes, decimal gpus, DateTimeOffset now, string author)
    {
        Attributes = attributes;
        DeservedGpus = gpus;
        UpdatedAt = now;
        UpdatedBy = author;
    }
}
