using RunAi.Generated.Sandbox.Kubernetes;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.Kubernetes.Workloads;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.ClusterApi;

/// <summary>Finds the logs of workloads, which are those of their pods.</summary>
internal sealed class WorkloadLogs(KubernetesCluster cluster, TenantState state)
{
    private const string Type = "Training";

    private readonly PodLogReader _reader = new(cluster.Logs, state);

    /// <summary>Returns the UID of the pod whose log is that of a training; null if the training does not exist or has no pod.</summary>
    public string? FindPod(string project, string workload)
    {
        lock (state.Gate)
        {
            cluster.Observe();
            var found = state.Workloads.Find(
                record => record.Project.Name == project && record.Name == workload && record.Kind.Type == Type);
            return found is null
                ? null
                : cluster.Store.List(CoreDefinitions.Pod.Resource)
                    .FirstOrDefault(pod => pod.GetNamespace() == ResponseMapper.Namespace(found.Project)
                        && pod.SelectToken("metadata.labels.workloadName")?.ToString() == workload)
                    ?.GetUid();
        }
    }

    /// <summary>Returns the lines of a pod's log until the pod ends.</summary>
    public IAsyncEnumerable<IReadOnlyList<LogLine>> FollowAsync(string uid, CancellationToken cancellationToken) =>
        _reader.ReadAsync(uid, follows: true, cancellationToken);
}
