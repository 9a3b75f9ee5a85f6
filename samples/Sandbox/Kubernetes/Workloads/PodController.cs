using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>Creates the pods of running workloads, and ends or deletes them with the workload.</summary>
internal sealed class PodController(KubernetesCluster cluster, TenantState state)
{
    private const string Name = "runai-controller";

    public void Reconcile(WorkloadLink link, JObject item)
    {
        switch (link.Workload.Phase)
        {
            case "Running":
                foreach (var name in PodObject.GetNames(link, item).Where(name => !link.Pods.ContainsKey(name)))
                {
                    Add(link, name);
                }

                break;
            case "Completed" or "Failed":
                End(link, link.Workload.Phase == "Completed" ? "Succeeded" : "Failed");
                break;
            case "Stopping" or "Stopped":
                RemoveAll(link);
                break;
        }
    }

    public void RemoveAll(WorkloadLink link)
    {
        foreach (var pod in link.Pods.Values)
        {
            cluster.Logs.Remove(pod.GetUid());
            if (cluster.Store.Find(CoreDefinitions.Pod.Resource, pod.GetKey()) is { } stored)
            {
                cluster.Store.Remove(CoreDefinitions.Pod.Resource, stored);
            }
        }

        link.Pods.Clear();
    }

    private void Add(WorkloadLink link, string name)
    {
        var pod = PodObject.Create(link, name, state.Now);
        cluster.Writer.Add(CoreDefinitions.Pod, pod, Name);
        link.Pods.Add(name, pod);
        cluster.Logs.Get(pod.GetUid()).Write(new LogLine(state.Now, $"Started {name} with the image {PodObject.GetImage(link)}"));
    }

    private void End(WorkloadLink link, string phase)
    {
        foreach (var (name, pod) in link.Pods.Where(pair => pair.Value.SelectToken("status.phase")!.ToString() == "Running").ToList())
        {
            var ended = pod.Copy();
            ended["status"]!["phase"] = phase;
            cluster.Store.Put(CoreDefinitions.Pod.Resource, ended);
            link.Pods[name] = ended;
            var log = cluster.Logs.Get(pod.GetUid());
            log.Write(new LogLine(state.Now, $"{name} has {phase.ToLowerInvariant()}"));
            log.Complete();
        }
    }
}
