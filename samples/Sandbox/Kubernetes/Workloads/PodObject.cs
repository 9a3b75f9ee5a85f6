using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>Creates the pods of workloads.</summary>
internal static class PodObject
{
    private const int DefaultWorkers = 1;

    /// <summary>Returns the names of the pods of a workload.</summary>
    public static IReadOnlyList<string> GetNames(WorkloadLink link, JObject item) => link.Workload.Kind.Type == "Distributed"
        ? [$"{link.Workload.Name}-launcher-0", .. Enumerable.Range(0, GetWorkers(link, item)).Select(index => $"{link.Workload.Name}-worker-{index}")]
        : [$"{link.Workload.Name}-0-0"];

    public static JObject Create(WorkloadLink link, string name, DateTimeOffset now)
    {
        var labels = new JObject { ["workloadName"] = link.Workload.Name, ["project"] = link.Workload.Project.Name, ["release"] = link.Workload.Name };
        return new JObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Pod",
            ["metadata"] = new JObject
            {
                ["name"] = name,
                ["namespace"] = link.Key.Namespace,
                ["labels"] = labels,
                ["ownerReferences"] = new JArray(new JObject
                {
                    ["apiVersion"] = link.Definition.ApiVersion,
                    ["kind"] = link.Definition.Kind,
                    ["name"] = link.Key.Name,
                    ["uid"] = link.Uid,
                    ["controller"] = true,
                }),
            },
            ["spec"] = new JObject
            {
                ["nodeName"] = "node-1",
                ["schedulerName"] = "runai-scheduler",
                ["restartPolicy"] = "Never",
                ["containers"] = new JArray(new JObject { ["name"] = "main", ["image"] = GetImage(link) }),
            },
            ["status"] = CreateStatus("Running", now),
        };
    }

    public static JObject CreateStatus(string phase, DateTimeOffset startTime) =>
        new() { ["phase"] = phase, ["startTime"] = startTime.ToTimestamp() };

    public static string GetImage(WorkloadLink link) => link.Workload.Body.SelectToken("spec.image")?.ToString() ?? "";

    private static int GetWorkers(WorkloadLink link, JObject item) =>
        (int?)item.SelectToken("spec.workers.value") ?? (int?)link.Workload.Body.SelectToken("spec.numWorkers") ?? DefaultWorkers;
}
