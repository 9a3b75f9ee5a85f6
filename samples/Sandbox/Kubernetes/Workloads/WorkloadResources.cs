using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>The kinds of objects that represent workloads.</summary>
internal static class WorkloadResources
{
    private const string Group = "run.ai";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["TrainingWorkload"] = "Training",
        ["InteractiveWorkload"] = "Workspace",
        ["InferenceWorkload"] = "Inference",
        ["DistributedWorkload"] = "Distributed",
    };

    /// <summary>Returns the definitions of the catalog that represent workloads, with the kind of workload.</summary>
    public static IReadOnlyList<(ResourceDefinition Definition, WorkloadKind Kind)> Get(ResourceCatalog catalog) =>
    [
        .. Types.Select(pair => (Definition: catalog.FindKind(Group, pair.Key), Kind: WorkloadKind.All.Single(kind => kind.Type == pair.Value)))
            .Where(pair => pair.Definition is not null)
            .Select(pair => (pair.Definition!, pair.Kind)),
    ];
}
