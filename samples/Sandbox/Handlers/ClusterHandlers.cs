using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Clusters, in the control plane's API and in the older one below /v1/k8s.</summary>
internal sealed class ClusterHandlers(TenantState state)
{
    private const string V1Clusters = "/api/v1/clusters";
    private const string K8sClusters = "/v1/k8s/clusters";

    public void Register(ApiHandlers api)
    {
        api.Get(V1Clusters, _ => Answer.Ok(new JArray(state.Clusters.Select(Faces.V1))));
        api.Post(V1Clusters, call => Create(call, state.NextUuid(), Faces.V1));
        api.Get(V1Clusters + "/{id}", call => With(call, cluster => Answer.Ok(Faces.V1(cluster))));
        api.Put(V1Clusters + "/{id}", call => With(call, cluster => Update(call, cluster)));
        api.Delete(V1Clusters + "/{id}", call => With(call, Delete));

        api.Get(K8sClusters, _ => Answer.Ok(new JArray(state.Clusters.Select(Faces.K8s))));
        api.Post(K8sClusters, call => Create(call, RequestedUuid(call), Faces.K8s));
        api.Get(K8sClusters + "/{id}", call => With(call, cluster => Answer.Ok(Faces.K8s(cluster))));
        api.Delete(K8sClusters + "/{id}", call => With(call, DeleteK8s));
    }

    private Answer With(ApiCall call, Func<ClusterRecord, Answer> action) =>
        state.Cluster(call.Path(0)) is { } cluster ? action(cluster) : Answer.NotFound("cluster", call.Path(0));

    // The older API lets the caller choose the id.
    private Guid RequestedUuid(ApiCall call) => Guid.TryParse(call.Text("clusterUuid"), out var uuid) ? uuid : state.NextUuid();

    private Answer Create(ApiCall call, Guid uuid, Func<ClusterRecord, JObject> face)
    {
        var name = call.Text("name") ?? "";
        return state.Clusters.Any(cluster => cluster.Name == name || cluster.Uuid == uuid)
            ? Answer.Conflict("cluster", name)
            : Answer.Ok(face(state.AddCluster(uuid, name, call.Text("domain"), call.Text("version"))));
    }

    private Answer Update(ApiCall call, ClusterRecord cluster)
    {
        cluster.Name = call.Text("name") ?? cluster.Name;
        cluster.Domain = call.Text("domain") ?? cluster.Domain;
        cluster.UpdatedAt = state.Now;
        return Answer.Ok(Faces.V1(cluster));
    }

    private Answer Delete(ClusterRecord cluster)
    {
        state.Remove(cluster);
        return Answer.Deleting("cluster", cluster.Name);
    }

    private Answer DeleteK8s(ClusterRecord cluster)
    {
        state.Remove(cluster);
        return Answer.Ok(new JObject { ["uuid"] = cluster.Uuid.ToString() });
    }
}
