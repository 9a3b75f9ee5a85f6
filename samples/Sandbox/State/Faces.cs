using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>
/// How the three APIs show the same things: the control plane's (v1, string ids, quotas per node pool), the older one below
/// /v1/k8s (integer ids, one number of GPUs) and the Researcher's (by name, Unix milliseconds).
/// </summary>
internal static class Faces
{
    public static JObject V1(ProjectRecord project) => V1(
        project,
        new JObject
        {
            ["clusterId"] = project.ClusterUuid.ToString(),
            ["parentId"] = Text(project.DepartmentId),
            ["parent"] = null,
            ["status"] = new JObject { ["phase"] = "Ready", ["namespace"] = Namespace(project) },
        });

    public static JObject V1(DepartmentRecord department) => V1(department, new JObject { ["clusterId"] = department.ClusterUuid.ToString() });

    public static JObject V1(ClusterRecord cluster) => new()
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

    public static JObject K8s(ProjectRecord project, DepartmentRecord? department)
    {
        var face = K8s(project);
        face["departmentId"] = project.DepartmentId;
        face["departmentName"] = department?.Name ?? "";
        return face;
    }

    public static JObject K8s(DepartmentRecord department, IReadOnlyList<ProjectRecord> projects)
    {
        var face = K8s(department);
        face["projectsDeservedGpus"] = projects.Sum(project => project.DeservedGpus).ToString("F2", CultureInfo.InvariantCulture);
        face["projects"] = new JArray(projects.Select(project => new JObject
        {
            ["id"] = project.Id,
            ["name"] = project.Name,
            ["deserved_gpus"] = Gpus(project),
        }));
        return face;
    }

    public static JObject K8s(ClusterRecord cluster) => new()
    {
        ["clusterUuid"] = cluster.Uuid.ToString(),
        ["uuid"] = cluster.Uuid.ToString(),
        ["tenantId"] = TenantState.TenantId,
        ["name"] = cluster.Name,
        ["createdAt"] = Text(cluster.CreatedAt),
    };

    public static JObject Researcher(ProjectRecord project, DepartmentRecord? department) => new()
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

    public static JObject Researcher(JobRecord job)
    {
        var face = new JObject
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
            face["template"] = job.Template.DeepClone();
        return face;
    }

    private static JObject V1(OrganizationRecord record, JObject more)
    {
        var face = (JObject)record.Attributes.DeepClone();
        face["id"] = Text(record.Id);
        face["name"] = record.Name;
        face["description"] ??= "";
        face["resources"] ??= new JArray(Resources(record.DeservedGpus));
        face["totalResources"] = new JObject { ["gpuQuota"] = record.DeservedGpus, ["cpuQuota"] = null, ["memoryQuota"] = null };
        face["createdAt"] = Text(record.CreatedAt);
        face["createdBy"] = record.CreatedBy;
        face["updatedAt"] = Text(record.UpdatedAt);
        face["updatedBy"] = record.UpdatedBy;
        face.Merge(more);
        return face;
    }

    private static JObject K8s(OrganizationRecord record)
    {
        var face = (JObject)record.Attributes.DeepClone();
        face["id"] = record.Id;
        face["name"] = record.Name;
        face["tenantId"] = TenantState.TenantId;
        face["clusterUuid"] = record.ClusterUuid.ToString();
        face["deservedGpus"] = Gpus(record);
        face["createdAt"] = Text(record.CreatedAt);
        return face;
    }

    private static JObject Resources(decimal gpus) => new()
    {
        ["nodePool"] = new JObject { ["id"] = "default", ["name"] = "default" },
        ["gpu"] = new JObject { ["deserved"] = gpus, ["limit"] = null, ["overQuotaWeight"] = null },
        ["cpu"] = null,
        ["memory"] = null,
        ["priority"] = null,
    };

    private static string Namespace(ProjectRecord project) =>
        project.Attributes.Value<string>("requestedNamespace") is { Length: > 0 } requested ? requested : $"runai-{project.Name}";

    // A whole number of GPUs is written as one: the older API declares an integer.
    private static JValue Gpus(OrganizationRecord record) =>
        decimal.Truncate(record.DeservedGpus) == record.DeservedGpus ? new JValue((long)record.DeservedGpus) : new JValue(record.DeservedGpus);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
