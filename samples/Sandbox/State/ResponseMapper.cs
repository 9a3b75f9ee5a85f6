using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>
/// Maps the state to the models of the three APIs: the control plane's (v1, string IDs, quotas per node pool), the older one below /v1/k8s
/// (integer IDs, one number of GPUs) and the Researcher's (names, Unix milliseconds).
/// </summary>
internal static class ResponseMapper
{
    public static JObject ToV1(ProjectRecord project) => ToV1(
        project,
        new JObject
        {
            ["clusterId"] = project.ClusterUuid.ToString(),
            ["parentId"] = Text(project.DepartmentId),
            ["parent"] = null,
            ["status"] = new JObject { ["phase"] = "Ready", ["namespace"] = Namespace(project) },
        });

    public static JObject ToV1(DepartmentRecord department) => ToV1(department, new JObject { ["clusterId"] = department.ClusterUuid.ToString() });

    public static JObject ToV1(ClusterRecord cluster) => new()
    {
        ["uuid"] = cluster.Uuid.ToString(),
        ["tenantId"] = TenantState.TenantId,
        ["name"] = cluster.Name,
        ["domain"] = cluster.Domain,
        ["version"] = cluster.Version,
        ["createdAt"] = Text(cluster.CreatedAt),
        ["updatedAt"] = Text(cluster.UpdatedAt),
        ["lastLiveness"] = cluster.Domain is null ? null : Text(cluster.UpdatedAt),
        ["deletedAt"] = null,
        ["deleteRequestedAt"] = null,
        ["status"] = new JObject { ["state"] = cluster.Domain is null ? "WaitingToConnect" : "Connected" },
    };

    public static JObject ToK8s(ProjectRecord project, DepartmentRecord? department)
    {
        var response = ToK8s(project);
        response["departmentId"] = project.DepartmentId;
        response["departmentName"] = department?.Name ?? "";
        return response;
    }

    public static JObject ToK8s(DepartmentRecord department, IReadOnlyList<ProjectRecord> projects)
    {
        var response = ToK8s(department);
        response["projectsDeservedGpus"] = projects.Sum(project => project.DeservedGpus).ToString("F2", CultureInfo.InvariantCulture);
        response["projects"] = new JArray(projects.Select(project => new JObject
        {
            ["id"] = project.Id,
            ["name"] = project.Name,
            ["deserved_gpus"] = Gpus(project),
        }));
        return response;
    }

    public static JObject ToK8s(ClusterRecord cluster) => new()
    {
        ["clusterUuid"] = cluster.Uuid.ToString(),
        ["uuid"] = cluster.Uuid.ToString(),
        ["tenantId"] = TenantState.TenantId,
        ["name"] = cluster.Name,
        ["createdAt"] = Text(cluster.CreatedAt),
    };

    public static JObject ToResearcher(ProjectRecord project, DepartmentRecord? department) => new()
    {
        ["name"] = project.Name,
        ["departmentName"] = department?.Name ?? "",
        ["deservedGpus"] = Gpus(project),
        ["createdAt"] = project.CreatedAt.ToUnixTimeMilliseconds(),
        ["managedNamespace"] = Namespace(project),
        ["interactiveJobTimeLimitSecs"] = project.Attributes["interactiveJobTimeLimitSecs"] ?? 0,
        ["interactiveNodeAffinity"] = new JArray(),
        ["trainNodeAffinity"] = new JArray(),
    };

    public static JObject ToResearcher(JobRecord job)
    {
        var response = new JObject
        {
            ["id"] = job.Id.ToString(),
            ["name"] = job.Name,
            ["project"] = job.Project,
            ["type"] = job.Type,
            ["user"] = job.User,
            ["status"] = job.Status,
            ["createdAt"] = job.CreatedAt.ToUnixTimeMilliseconds(),
            ["images"] = job.Settings["image"] ?? "",
            ["isJupyter"] = job.Settings["jupyter"] ?? false,
            ["isMpi"] = job.Settings["mpi"] ?? false,
            ["currentAllocatedGPUs"] = job.Settings["gpu"] ?? 0,
            ["nodes"] = new JArray("node-1"),
        };
        if (job.Template is not null)
        {
            response["template"] = job.Template.DeepClone();
        }

        return response;
    }

    private static JObject ToV1(OrganizationRecord record, JObject more)
    {
        var response = (JObject)record.Attributes.DeepClone();
        response["id"] = Text(record.Id);
        response["name"] = record.Name;
        response["description"] ??= "";
        response["resources"] ??= new JArray(Resources(record.DeservedGpus));
        response["totalResources"] = new JObject { ["gpuQuota"] = record.DeservedGpus, ["cpuQuota"] = null, ["memoryQuota"] = null };
        response["createdAt"] = Text(record.CreatedAt);
        response["createdBy"] = record.CreatedBy;
        response["updatedAt"] = Text(record.UpdatedAt);
        response["updatedBy"] = record.UpdatedBy;
        response.Merge(more);
        return response;
    }

    private static JObject ToK8s(OrganizationRecord record)
    {
        var response = (JObject)record.Attributes.DeepClone();
        response["id"] = record.Id;
        response["name"] = record.Name;
        response["tenantId"] = TenantState.TenantId;
        response["clusterUuid"] = record.ClusterUuid.ToString();
        response["deservedGpus"] = Gpus(record);
        response["createdAt"] = Text(record.CreatedAt);
        return response;
    }

    private static JObject Resources(decimal gpus) => new()
    {
        ["nodePool"] = new JObject { ["id"] = "default", ["name"] = "default" },
        ["gpu"] = new JObject { ["deserved"] = gpus, ["limit"] = null, ["overQuotaWeight"] = null },
        ["cpu"] = null,
        ["memory"] = null,
        ["priority"] = null,
    };

    public static string Namespace(ProjectRecord project) =>
        project.Attributes.Value<string>("requestedNamespace") is { Length: > 0 } requested ? requested : $"runai-{project.Name}";

    // A whole number of GPUs is written as an integer, because the older API declares one.
    private static JValue Gpus(OrganizationRecord record) =>
        decimal.Truncate(record.DeservedGpus) == record.DeservedGpus ? new JValue((long)record.DeservedGpus) : new JValue(record.DeservedGpus);

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
