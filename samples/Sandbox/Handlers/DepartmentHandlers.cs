using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles departments in the control plane's API.</summary>
internal sealed class DepartmentHandlers(TenantState state)
{
    private const string Departments = "/api/v1/org-unit/departments";
    private const string Department = Departments + "/{id}";

    public void Register(ApiHandlers api)
    {
        api.Get(Departments, call => HandlerResponse.Ok(new JObject { ["departments"] = Find(call) }));
        api.Get(Departments + "/count", call => HandlerResponse.Ok(new JObject { ["count"] = Find(call).Count }));
        api.Post(Departments, Create);
        api.Get(Department, call => With(call, department => HandlerResponse.Ok(ResponseMapper.ToV1(department))));
        api.Put(Department, call => With(call, department => Update(call, department)));
        api.Delete(Department, call => With(call, Delete));
        api.Put(Department + "/resources", call => With(call, department => SetResources(call, department, call.List)));
        api.Patch(Department + "/resources", call => With(call, department =>
            SetResources(call, department, Quota.Patch(ResponseMapper.ToV1(department), call.List))));
    }

    private JArray Find(ApiCall call) => ListQuery.Apply(call, state.Departments.Select(ResponseMapper.ToV1));

    private HandlerResponse With(ApiCall call, Func<DepartmentRecord, HandlerResponse> action) =>
        state.FindDepartment(call.GetPathValue(0)) is { } department ? action(department) : HandlerResponse.NotFound("department", call.GetPathValue(0));

    private HandlerResponse Create(ApiCall call)
    {
        if (state.FindCluster(call.GetText("clusterId")) is not { } cluster)
        {
            return HandlerResponse.InvalidReference("body.clusterId", "cluster", call.GetText("clusterId"));
        }

        var name = call.GetText("name") ?? "";
        if (state.FindDepartmentByName(name) is not null)
        {
            return HandlerResponse.Conflict("department", name);
        }

        return HandlerResponse.Ok(ResponseMapper.ToV1(state.AddDepartment(cluster, name, call.Body, Quota.Gpus(call.Body["resources"]), call.ClientId)));
    }

    private HandlerResponse Update(ApiCall call, DepartmentRecord department)
    {
        department.Write(call.Body, Quota.Gpus(call.Body["resources"]), state.Now, call.ClientId);
        return HandlerResponse.Ok(ResponseMapper.ToV1(department));
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

    private HandlerResponse SetResources(ApiCall call, DepartmentRecord department, JArray resources)
    {
        Quota.Set(department, resources, state.Now, call.ClientId);
        return HandlerResponse.Ok(resources);
    }
}
