using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles departments in the older Administrator API below /v1/k8s: the same departments with integer IDs.</summary>
internal sealed class K8sDepartmentHandlers(TenantState state)
{
    private const string Departments = "/v1/k8s/departments";

    public void Register(ApiHandlers api)
    {
        api.Get("/v1/k8s/clusters/{uuid}/departments", List);
        api.Post(Departments, Create);
        api.Get(Departments + "/{id}", call => With(call, department => HandlerResponse.Ok(ToResponse(department))));
        api.Put(Departments + "/{id}", call => With(call, department => Update(call, department)));
        api.Delete(Departments + "/{id}", call => With(call, Delete));
    }

    private JObject ToResponse(DepartmentRecord department) => ResponseMapper.ToK8s(department, [.. state.GetProjects(department)]);

    private HandlerResponse List(ApiCall call) => state.FindCluster(call.GetPathValue(0)) is { } cluster
        ? HandlerResponse.Ok(new JArray(state.Departments.Where(department => department.ClusterUuid == cluster.Uuid).Select(ToResponse)))
        : HandlerResponse.NotFound("cluster", call.GetPathValue(0));

    private HandlerResponse With(ApiCall call, Func<DepartmentRecord, HandlerResponse> action) =>
        state.FindDepartment(call.GetPathValue(0)) is { } department ? action(department) : HandlerResponse.NotFound("department", call.GetPathValue(0));

    private HandlerResponse Create(ApiCall call)
    {
        if (state.FindCluster(call.GetText("clusterUuid")) is not { } cluster)
        {
            return HandlerResponse.InvalidReference("body.clusterUuid", "cluster", call.GetText("clusterUuid"));
        }

        var name = call.GetText("name") ?? "";
        if (state.FindDepartmentByName(name) is not null)
        {
            return HandlerResponse.Conflict("department", name);
        }

        return HandlerResponse.Ok(ToResponse(state.AddDepartment(cluster, name, call.Body, Quota.K8sGpus(call.Body), call.ClientId)));
    }

    private HandlerResponse Update(ApiCall call, DepartmentRecord department)
    {
        var name = call.GetText("name") ?? department.Name;
        if (state.FindDepartmentByName(name) is { } other && other != department)
        {
            return HandlerResponse.Conflict("department", name);
        }

        department.Name = name;
        department.Write(call.Body, Quota.K8sGpus(call.Body), state.Now, call.ClientId);
        return HandlerResponse.Ok(ToResponse(department));
    }

    private HandlerResponse Delete(DepartmentRecord department)
    {
        if (state.GetProjects(department).Any())
        {
            return HandlerResponse.Fail(400, $"The department '{department.Name}' still has projects.");
        }

        state.Departments.Remove(department);
        return HandlerResponse.Deleting("department", department.Name);
    }
}
