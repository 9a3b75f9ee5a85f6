using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>Connects a workload of the tenant with its object.</summary>
internal sealed class WorkloadLink
{
    public required WorkloadRecord Workload { get; init; }

    public required ResourceDefinition Definition { get; init; }

    public required ObjectKey Key { get; init; }

    public required string Uid { get; init; }

    /// <summary>Gets or sets the generation of the object that the workload has.</summary>
    public long Generation { get; set; }

    /// <summary>Gets or sets the phase that was last written to the object.</summary>
    public string? Phase { get; set; }

    /// <summary>Gets the pods of the workload by name.</summary>
    public Dictionary<string, JObject> Pods { get; } = new(StringComparer.Ordinal);
}
