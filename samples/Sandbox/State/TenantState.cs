using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>The state of the tenant. Access requires a lock on <see cref="Gate"/>.</summary>
internal sealed class TenantState(TimeProvider clock)
{
    private long _lastId = 4_500_000;

    public const int TenantId = 1001;

    /// <summary>Occurs after a handler has accessed the tenant, under the lock.</summary>
    public event Action? Changed;

    public Lock Gate { get; } = new();

    public DateTimeOffset Now => clock.GetUtcNow();

    public List<ClusterRecord> Clusters { get; } = [];

    public List<DepartmentRecord> Departments { get; } = [];

    public List<ProjectRecord> Projects { get; } = [];

    public List<JobRecord> Jobs { get; } = [];

    public List<WorkloadRecord> Workloads { get; } = [];

    public List<ResourceRecord> Resources { get; } = [];

    public void NotifyChanged() => Changed?.Invoke();

    public long NextId() => ++_lastId;

    /// <summary>Returns a UUID that is the same in every run.</summary>
    public Guid NextUuid() => Guid.Parse($"00000000-0000-4000-8000-{NextId():D12}", CultureInfo.InvariantCulture);

    public ClusterRecord? FindCluster(string? uuid) =>
        Guid.TryParse(uuid, out var value) ? Clusters.FirstOrDefault(cluster => cluster.Uuid == value) : null;

    public DepartmentRecord? FindDepartment(string? id) => Find(Departments, id);

    public ProjectRecord? FindProject(string? id) => Find(Projects, id);

    public ProjectRecord? FindProjectByName(string? name) => Projects.FirstOrDefault(project => project.Name == name);

    public DepartmentRecord? FindDepartmentByName(string? name) => Departments.FirstOrDefault(department => department.Name == name);

    public DepartmentRecord? GetDepartment(ProjectRecord project) => Departments.FirstOrDefault(department => department.Id == project.DepartmentId);

    public IEnumerable<ProjectRecord> GetProjects(DepartmentRecord department) => Projects.Where(project => project.DepartmentId == department.Id);

    public ClusterRecord AddCluster(Guid uuid, string name, string? domain, string? version)
    {
        var cluster = new ClusterRecord { Uuid = uuid, Name = name, Domain = domain, Version = version, CreatedAt = Now, UpdatedAt = Now };
        Clusters.Add(cluster);
        return cluster;
    }

    public DepartmentRecord AddDepartment(ClusterRecord cluster, string name, JObject attributes, decimal gpus, string author)
    {
        var department = new DepartmentRecord { Id = NextId(), Name = name, ClusterUuid = cluster.Uuid, CreatedAt = Now, CreatedBy = author };
        department.Write(attributes, gpus, Now, author);
        Departments.Add(department);
        return department;
    }

    public ProjectRecord AddProject(DepartmentRecord department, string name, JObject attributes, decimal gpus, string author)
    {
        var project = new ProjectRecord
        {
            Id = NextId(),
            Name = name,
            ClusterUuid = department.ClusterUuid,
            DepartmentId = department.Id,
            CreatedAt = Now,
            CreatedBy = author,
        };
        project.Write(attributes, gpus, Now, author);
        Projects.Add(project);
        return project;
    }

    public ResourceRecord AddResource(ResourceKind kind, string name, JObject body, string author)
    {
        var id = kind == ResourceKind.AccessRule || kind == ResourceKind.NodePool ? ResponseMapper.Text(NextId()) : NextUuid().ToString();
        var resource = new ResourceRecord { Kind = kind, Id = id, Name = name, Body = body, CreatedAt = Now, CreatedBy = author };
        Resources.Add(resource);
        return resource;
    }

    /// <summary>Removes a cluster and everything in it.</summary>
    public void Remove(ClusterRecord cluster)
    {
        Clusters.Remove(cluster);
        Departments.RemoveAll(department => department.ClusterUuid == cluster.Uuid);
        foreach (var project in Projects.Where(project => project.ClusterUuid == cluster.Uuid).ToList())
        {
            Remove(project);
        }
    }

    /// <summary>Removes a project, its jobs and its workloads.</summary>
    public void Remove(ProjectRecord project)
    {
        Projects.Remove(project);
        Jobs.RemoveAll(job => job.Project == project.Name);
        Workloads.RemoveAll(workload => workload.Project == project);
    }

    public SandboxTenant Snapshot()
    {
        lock (Gate)
        {
            return new SandboxTenant(
                [.. Clusters.Select(cluster => new SandboxCluster(cluster.Uuid, cluster.Name, cluster.Domain))],
                [.. Departments.Select(department => new SandboxDepartment(department.Id, department.Name))],
                [.. Projects.Select(project => new SandboxProject(project.Id, project.Name, project.DepartmentId, project.DeservedGpus))],
                [.. Jobs.Select(job => new SandboxJob(job.Name, job.Project, job.Status))],
                [.. Workloads.Select(workload => new SandboxWorkload(workload.Id, workload.Name, workload.Kind.Type, workload.Project.Name, workload.Phase))],
                [.. Resources.Select(resource => new SandboxResource(resource.Kind.Type, resource.Id, resource.Name, resource.Body.ToString()))]);
        }
    }

    private static T? Find<T>(List<T> records, string? id)
        where T : OrganizationRecord =>
        long.TryParse(id, CultureInfo.InvariantCulture, out var value) ? records.FirstOrDefault(record => record.Id == value) : null;
}
