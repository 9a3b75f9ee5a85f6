using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles clusters in the control plane's API and in the older API below /v1/k8s.</summary>
internal sealed class ClusterHandlers(TenantState state)
{
    private const string V1Clusters = "/api/v1/clusters";
    private const string K8sClusters = "/v1/k8s/clusters";

    public void Register(ApiHandlers api)
    {
        api.Get(V1Clusters, _ => HandlerResponse.Ok(new JArray(state.Clusters.Select(ResponseMapper.ToV1))));
        api.Post(V1Clusters, call => Create(call, state.NextUuid(), ResponseMapper.ToV1));
        api.Get(V1Clusters + "/{id}", call => With(call, cluster => HandlerResponse.Ok(ResponseMapper.ToV1(cluster))));
        api.Put(V1Clusters + "/{id}", call => With(call, cluster => Update(call, cluster)));
        api.Delete(V1Clusters + "/{id}", call => With(call, Delete));

        api.Get(K8sClusters, _ => HandlerResponse.Ok(new JArray(state.Clusters.Select(ResponseMapper.ToK8s))));
        api.Post(K8sClusters, call => Create(call, RequestedUuid(call), ResponseMapper.ToK8s));
        api.Get(K8sClusters + "/{id}", call => With(call, cluster => HandlerResponse.Ok(ResponseMapper.ToK8s(cluster))));
        api.Delete(K8sClusters + "/{id}", call => With(call, DeleteK8s));
    }

    private HandlerResponse With(ApiCall call, Func<ClusterRecord, HandlerResponse> action) =>
        state.FindCluster(call.GetPathValue(0)) is { } cluster ? action(cluster) : HandlerResponse.NotFound("cluster", call.GetPathValue(0));

    // The older API lets the caller choose the id.
    private Guid RequestedUuid(ApiCall call) => Guid.TryParse(call.GetText("clusterUuid"), out var uuid) ? uuid : state.NextUuid();

    private HandlerResponse Create(ApiCall call, Guid uuid, Func<ClusterRecord, JObject> map)
    {
        var name = call.GetText("name") ?? "";
        return state.Clusters.Any(cluster => cluster.Name == name || cluster.Uuid == uuid)
            ? HandlerResponse.Conflict("cluster", name)
            : HandlerResponse.Ok(map(state.AddCluster(uuid, name, call.GetText("domain"), call.GetText("version"))));
    }

    private HandlerResponse Update(ApiCall call, ClusterRecord cluster)
    {
        cluster.Name = call.GetText("name") ?? cluster.Name;
        cluster.Domain = call.GetText("domain") ?? cluster.Domain;
        cluster.UpdatedAt = state.Now;
        return HandlerResponse.Ok(ResponseMapper.ToV1(cluster));
    }

    private HandlerResponse Delete(ClusterRecord cluster)
    {
        state.Remove(cluster);
        return HandlerResponse.Deleting("cluster", cluster.Name);
    }

    private HandlerResponse DeleteK8s(ClusterRecord cluster)
    {
        state.Remove(cluster);
        return HandlerResponse.Ok(new JObject { ["uuid"] = cluster.Uuid.ToString() });
    }
}
