using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>Maps workloads to the models of the control plane's API.</summary>
internal static class WorkloadMapper
{
    /// <summary>Returns the workload as the operations of its kind return it.</summary>
    public static JObject ToKind(WorkloadRecord workload)
    {
        var response = new JObject
        {
            ["name"] = workload.Name,
            ["requestedName"] = workload.Name,
            ["workloadId"] = workload.Id.ToString(),
            ["projectId"] = ResponseMapper.Text(workload.Project.Id),
            ["departmentId"] = ResponseMapper.Text(workload.Project.DepartmentId),
            ["clusterId"] = workload.Project.ClusterUuid.ToString(),
            ["createdBy"] = workload.User,
            ["createdAt"] = ResponseMapper.Text(workload.CreatedAt),
            ["deletedAt"] = null,
            ["desiredPhase"] = workload.DesiredPhase,
            ["actualPhase"] = workload.Phase,
        };
        foreach (var name in new[] { "spec", "masterSpec", "masterSpecSameAsWorker" })
        {
            if (workload.Body[name] is { } value)
            {
                response[name] = value.DeepClone();
            }
        }

        return response;
    }

    /// <summary>Returns the workload as the operations of all workloads return it.</summary>
    public static JObject ToWorkload(WorkloadRecord workload, DepartmentRecord? department) => new()
    {
        ["tenantId"] = TenantState.TenantId,
        ["id"] = workload.Id.ToString(),
        ["name"] = workload.Name,
        ["type"] = workload.Kind.Type,
        ["source"] = "Control-plane",
        ["priority"] = null,
        ["priorityClassName"] = workload.Kind.Completes ? "train" : "build",
        ["submittedBy"] = workload.User,
        ["clusterId"] = workload.Project.ClusterUuid.ToString(),
        ["projectName"] = workload.Project.Name,
        ["projectId"] = ResponseMapper.Text(workload.Project.Id),
        ["departmentName"] = department?.Name ?? "",
        ["departmentId"] = ResponseMapper.Text(workload.Project.DepartmentId),
        ["namespace"] = ResponseMapper.Namespace(workload.Project),
        ["createdAt"] = ResponseMapper.Text(workload.CreatedAt),
        ["updatedAt"] = ResponseMapper.Text(workload.PhaseUpdatedAt),
        ["phaseUpdatedAt"] = ResponseMapper.Text(workload.PhaseUpdatedAt),
        ["k8sPhaseUpdatedAt"] = ResponseMapper.Text(workload.PhaseUpdatedAt),
        ["deletedAt"] = null,
        ["phase"] = workload.Phase,
        ["k8sPhase"] = workload.Phase,
        ["conditions"] = new JArray(),
        ["runningPods"] = workload.Phase == "Running" ? 1 : 0,
        ["category"] = workload.Kind.Completes ? "Train" : workload.Kind.Type == "Inference" ? "Deploy" : "Build",
        ["images"] = workload.Body.SelectToken("spec.image") is { Type: JTokenType.String } image ? new JArray(image.DeepClone()) : [],
        ["allocatedResources"] = new JObject { ["gpu"] = GetGpus(workload) },
        ["idleGpus"] = (long)GetGpus(workload),
        ["idleAllocatedGpus"] = GetGpus(workload),
    };

    // The sandbox runs nothing, so all GPUs of a running workload are idle.
    private static double GetGpus(WorkloadRecord workload) => workload.Phase == "Running"
        ? (double?)(workload.Body.SelectToken("spec.compute.gpuDevicesRequest") as JValue)
            ?? (double?)(workload.Body.SelectToken("spec.compute.gpuPortionRequest") as JValue) ?? 0
        : 0;
}
