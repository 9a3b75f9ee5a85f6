using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Departments in the control plane's API.</summary>
internal sealed class DepartmentHandlers(TenantState state)
{
    private const string Departments = "/api/v1/org-unit/departments";
    private const string Department = Departments + "/{id}";

    public void Register(ApiHandlers api)
    {
        api.Get(Departments, call => Answer.Ok(new JObject { ["departments"] = Find(call) }));
        api.Get(Departments + "/count", call => Answer.Ok(new JObject { ["count"] = Find(call).Count }));
        api.Post(Departments, Create);
        api.Get(Department, call => With(call, department => Answer.Ok(Faces.V1(department))));
        api.Put(Department, call => With(call, department => Update(call, department)));
        api.Delete(Department, call => With(call, Delete));
        api.Put(Department + "/resources", call => With(call, department => SetResources(call, department, call.List)));
        api.Patch(Department + "/resources", call => With(call, department =>
            SetResources(call, department, Quota.Patch(Faces.V1(department), call.List))));
    }

    private JArray Find(ApiCall call) => ListQuery.Apply(call, state.Departments.Select(Faces.V1));

    private Answer With(ApiCall call, Func<DepartmentRecord, Answer> action) =>
        state.Department(call.Path(0)) is { } department ? action(department) : Answer.NotFound("department", call.Path(0));

    private Answer Create(ApiCall call)
    {
        if (state.Cluster(call.Text("clusterId")) is not { } cluster)
            return Answer.Dangling("body.clusterId", "cluster", call.Text("clusterId"));
        var name = call.Text("name") ?? "";
        if (state.DepartmentNamed(name) is not null)
            return Answer.Conflict("department", name);

        return Answer.Ok(Faces.V1(state.AddDepartment(cluster, name, call.Body, Quota.Gpus(call.Body["resources"]), call.ClientId)));
    }

    private Answer Update(ApiCall call, DepartmentRecord department)
    {
        department.Write(call.Body, Quota.Gpus(call.Body["resources"]), state.Now, call.ClientId);
        return Answer.Ok(Faces.V1(department));
    }

    private Answer Delete(DepartmentRecord department)
    {
        if (state.ProjectsOf(department).Any())
            return Answer.Fail(400, $"The department '{department.Name}' still has projects.");
        state.Departments.Remove(department);
        return Answer.Deleting("department", department.Name);
    }

    private Answer SetResources(ApiCall call, DepartmentRecord department, JArray resources)
    {
        Quota.Set(department, resources, state.Now, call.ClientId);
        return Answer.Ok(resources);
    }
}
