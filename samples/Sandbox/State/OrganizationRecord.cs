using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>What projects and departments have in common.</summary>
internal abstract class OrganizationRecord
{
    public required long Id { get; init; }

    public required string Name { get; set; }

    public required Guid ClusterUuid { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public string UpdatedBy { get; private set; } = "";

    /// <summary>The GPUs of the quota, which the older API writes as one number and the newer one per node pool.</summary>
    public decimal DeservedGpus { get; private set; }

    /// <summary>The body that was written last: what a caller sets, it gets back.</summary>
    public JObject Attributes { get; private set; } = [];

    /// <summary>Replaces everything that a caller sets; what the new body leaves out is gone.</summary>
    public void Write(JObject attributes, decimal gpus, DateTimeOffset now, string author)
    {
        Attributes = attributes;
        DeservedGpus = gpus;
        UpdatedAt = now;
        UpdatedBy = author;
    }
}
