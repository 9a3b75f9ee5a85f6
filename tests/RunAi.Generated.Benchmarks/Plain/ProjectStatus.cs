using System.Text.Json;

namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>The status of a project.</summary>
public sealed class ProjectStatus
{
    public string? Phase { get; set; }

    public string? Namespace { get; set; }

    public QuotaStatus? QuotaStatus { get; set; }

    public string? PhaseMessage { get; set; }

    public DateTimeOffset? LastUpdatedTime { get; set; }

    public Dictionary<string, JsonElement>? AdditionalStatusData { get; set; }

    public List<NodePoolQuotaStatus>? NodePoolQuotaStatuses { get; set; }
}
