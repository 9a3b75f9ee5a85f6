using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.Kubernetes.Workloads;
using RunAi.Generated.Sandbox.Kubernetes.Writing;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes;

/// <summary>The objects of a cluster, which a controller keeps consistent with the tenant. Access requires a lock on the gate of the tenant.</summary>
internal sealed class KubernetesCluster
{
    private readonly TenantState _state;
    private readonly TenantController _controller;

    public KubernetesCluster(TenantState state, ResourceCatalog catalog)
    {
        _state = state;
        Catalog = catalog;
        _controller = new TenantController(this, state);
        Writer = new ObjectWriter(Store, state, _controller);
        Remover = new ObjectRemover(Store, state, _controller);
        state.Changed += _controller.Reconcile;
    }

    public ResourceCatalog Catalog { get; }

    public ObjectStore Store { get; } = new();

    public PodLogs Logs { get; } = new();

    public ObjectWriter Writer { get; }

    public ObjectRemover Remover { get; }

    /// <summary>Advances the phases of workloads that are waiting, because the sandbox does not schedule workloads.</summary>
    public void Observe()
    {
        foreach (var workload in _state.Workloads)
        {
            workload.Advance(isReadById: false, _state.Now);
        }

        _controller.Reconcile();
    }
}
