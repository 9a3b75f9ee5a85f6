namespace RunAi.Generated.Sandbox.State;

/// <summary>Represents a kind of workload.</summary>
/// <param name="Type">The type in lists of workloads.</param>
/// <param name="Path">The path of its operations.</param>
/// <param name="Label">The name in messages.</param>
/// <param name="Completes">Whether workloads of this kind end by themselves.</param>
/// <param name="CanBeSuspended">Whether the API has operations that suspend and resume it.</param>
internal sealed record WorkloadKind(string Type, string Path, string Label, bool Completes, bool CanBeSuspended)
{
    public static IReadOnlyList<WorkloadKind> All { get; } =
    [
        new("Workspace", "/api/v1/workloads/workspaces", "workspace", Completes: false, CanBeSuspended: true),
        new("Training", "/api/v1/workloads/trainings", "training", Completes: true, CanBeSuspended: true),
        new("Distributed", "/api/v1/workloads/distributed", "distributed training", Completes: true, CanBeSuspended: true),
        new("Inference", "/api/v1/workloads/inferences", "inference", Completes: false, CanBeSuspended: false),
    ];
}
