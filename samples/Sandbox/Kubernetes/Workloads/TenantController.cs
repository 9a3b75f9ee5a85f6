using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.Kubernetes.Writing;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>
/// Keeps the objects and the tenant consistent: a namespace for each project, an object for each workload and a workload for each object. Runs after each
/// change, under the lock of the tenant.
/// </summary>
internal sealed class TenantController(KubernetesCluster cluster, TenantState state) : IAdmission
{
    private const string Name = "runai-controller";

    private readonly Dictionary<WorkloadRecord, WorkloadLink> _links = [];
    private readonly HashSet<string> _uids = new(StringComparer.Ordinal);
    private readonly PodController _pods = new(cluster, state);
    private readonly IReadOnlyList<(ResourceDefinition Definition, WorkloadKind Kind)> _kinds = WorkloadResources.Get(cluster.Catalog);

    public void Admit(ResourceDefinition definition, JObject? live, JObject next)
    {
        if (live is not null || !IsSubmission(definition, next) || FindProject(next.GetNamespace()) is not { } project)
        {
            return;
        }

        var name = WorkloadConversion.GetName(next);
        if (state.Workloads.Exists(workload => workload.Project == project && workload.Name == name))
        {
            throw StatusException.Forbidden(
                definition,
                next.GetName(),
                $"admission webhook \"workloads.sandbox.run.ai\" denied the request: a workload named '{name}' exists already in the project '{project.Name}'");
        }
    }

    public void Reconcile()
    {
        ReconcileNamespaces();
        RemoveDeleted();
        AddWorkloads();
        AddObjects();
        foreach (var link in _links.Values)
        {
            Update(link);
        }
    }

    private void ReconcileNamespaces()
    {
        var names = state.Projects.Select(ResponseMapper.Namespace).ToHashSet(StringComparer.Ordinal);
        var existing = cluster.Store.List(CoreDefinitions.Namespace.Resource);
        foreach (var removed in existing.Where(item => !names.Contains(item.GetName())))
        {
            foreach (var definition in cluster.Catalog.All.Where(definition => definition.IsNamespaced))
            {
                foreach (var item in cluster.Store.List(definition.Resource).Where(item => item.GetNamespace() == removed.GetName()))
                {
                    cluster.Store.Remove(definition.Resource, item);
                }
            }

            cluster.Store.Remove(CoreDefinitions.Namespace.Resource, removed);
        }

        foreach (var project in state.Projects.Where(project => !existing.Any(item => item.GetName() == ResponseMapper.Namespace(project))))
        {
            cluster.Writer.Add(CoreDefinitions.Namespace, CreateNamespace(project), Name);
        }
    }

    // A workload ends with its object, and an object with its workload.
    private void RemoveDeleted()
    {
        var workloads = state.Workloads.ToHashSet();
        foreach (var link in _links.Values.ToList())
        {
            var item = Find(link);
            if (item is null || item.IsTerminating())
            {
                state.Workloads.Remove(link.Workload);
            }
            else if (!workloads.Contains(link.Workload))
            {
                cluster.Remover.Delete(link.Definition, item);
                item = Find(link);
            }

            if (item is null || item.IsTerminating())
            {
                _pods.RemoveAll(link);
                _links.Remove(link.Workload);
                _uids.Remove(link.Uid);
            }
        }
    }

    private void AddWorkloads()
    {
        foreach (var (definition, kind) in _kinds)
        {
            foreach (var item in cluster.Store.List(definition.Resource).Where(item => !item.IsTerminating() && IsSubmission(definition, item)))
            {
                if (FindProject(item.GetNamespace()) is { } project && !_uids.Contains(item.GetUid()))
                {
                    var workload = new WorkloadRecord
                    {
                        Id = state.NextUuid(),
                        Kind = kind,
                        Name = WorkloadConversion.GetName(item),
                        Project = project,
                        User = Name,
                        CreatedAt = state.Now,
                        PhaseUpdatedAt = state.Now,
                        Body = WorkloadConversion.ToBody(item, project),
                    };
                    workload.Advance(isReadById: false, state.Now);
                    state.Workloads.Add(workload);
                    AddLink(definition, workload, item);
                }
            }
        }
    }

    private void AddObjects()
    {
        foreach (var workload in state.Workloads.Where(workload => !_links.ContainsKey(workload)))
        {
            if (_kinds.FirstOrDefault(pair => pair.Kind == workload.Kind).Definition is { } definition)
            {
                var key = new ObjectKey(ResponseMapper.Namespace(workload.Project), workload.Name);
                var name = cluster.Store.Find(definition.Resource, key) is null ? workload.Name : $"{workload.Name}-{state.NextId()}";
                var item = WorkloadConversion.ToObject(workload, definition, name);
                cluster.Writer.Add(definition, item, Name);
                AddLink(definition, workload, item);
            }
        }
    }

    private void AddLink(ResourceDefinition definition, WorkloadRecord workload, JObject item)
    {
        _uids.Add(item.GetUid());
        _links.Add(workload, new WorkloadLink
        {
            Workload = workload,
            Definition = definition,
            Key = item.GetKey(),
            Uid = item.GetUid(),
            Generation = GetGeneration(item),
        });
    }

    private void Update(WorkloadLink link)
    {
        var item = Find(link)!;
        if (GetGeneration(item) != link.Generation)
        {
            link.Generation = GetGeneration(item);
            link.Workload.Body = WorkloadConversion.ToBody(item, link.Workload.Project);
        }

        // A phase that was written to the status is that of the workload, as if a controller had written it.
        if (link.Phase is not null && item.SelectToken("status.phase")?.ToString() is { } written && written != link.Phase && link.Workload.Phase == link.Phase)
        {
            link.Workload.SetPhase(written, state.Now);
        }

        _pods.Reconcile(link, item);
        link.Phase = link.Workload.Phase;
        var status = item["status"] is JObject current ? current.Copy() : [];
        status["phase"] = link.Phase;
        status["runningPods"] = link.Phase == "Running" ? link.Pods.Count : 0;
        cluster.Writer.SetStatus(link.Definition, item, status, Name);
    }

    private bool IsSubmission(ResourceDefinition definition, JObject item) =>
        _kinds.Any(pair => pair.Definition.Resource == definition.Resource) && item.SelectToken("spec.usage")?.ToString() != "Template";

    private JObject? Find(WorkloadLink link) =>
        cluster.Store.Find(link.Definition.Resource, link.Key) is { } item && item.GetUid() == link.Uid ? item : null;

    private ProjectRecord? FindProject(string space) => state.Projects.Find(project => ResponseMapper.Namespace(project) == space);

    private static long GetGeneration(JObject item) => item.GetMetadata().Value<long>("generation");

    private static JObject CreateNamespace(ProjectRecord project) => new()
    {
        ["metadata"] = new JObject
        {
            ["name"] = ResponseMapper.Namespace(project),
            ["labels"] = new JObject { ["kubernetes.io/metadata.name"] = ResponseMapper.Namespace(project), ["runai/queue"] = project.Name },
        },
        ["spec"] = new JObject { ["finalizers"] = new JArray("kubernetes") },
        ["status"] = new JObject { ["phase"] = "Active" },
    };
}
