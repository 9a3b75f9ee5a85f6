using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Departments in the older Administrator API below /v1/k8s: the same departments with integer ids.</summary>
internal sealed class K8sDepartmentHandlers(TenantState state)
{
    private const string Departments = "/v1/k8s/departments";

    public void Register(ApiHandlers api)
    {
        api.Get("/v1/k8s/clusters/{uuid}/departments", List);
        api.Post(Departments, Create);
        api.Get(Departments + "/{id}", call => With(call, department => Answer.Ok(Face(department))));
        api.Put(Departments + "/{id}", call => With(call, department => Update(call, department)));
        api.Delete(Departments + "/{id}", call => With(call, Delete));
    }

    private JObject Face(DepartmentRecord department) => Faces.K8s(department, [.. state.ProjectsOf(department)]);

    private Answer List(ApiCall call) => state.Cluster(call.Path(0)) is { } cluster
        ? Answer.Ok(new JArray(state.Departments.Where(department => department.ClusterUuid == cluster.Uuid).Select(Face)))
        : Answer.NotFound("cluster", call.Path(0));

    private Answer With(ApiCall call, Func<DepartmentRecord, Answer> action) =>
        state.Department(call.Path(0)) is { } department ? action(department) : Answer.NotFound("department", call.Path(0));

    private Answer Create(ApiCall call)
    {
        if (state.Cluster(call.Text("clusterUuid")) is not { } cluster)
            return Answer.Dangling("body.clusterUuid", "cluster", call.Text("clusterUuid"));
        var name = call.Text("name") ?? "";
        if (state.DepartmentNamed(name) is not null)
            return Answer.Conflict("department", name);

        return Answer.Ok(Face(state.AddDepartment(cluster, name, call.Body, Quota.K8sGpus(call.Body), call.ClientId)));
    }

    private Answer Update(ApiCall call, DepartmentRecord department)
    {
        var name = call.Text("name") ?? department.Name;
        if (state.DepartmentNamed(name) is { } other && other != department)
            return Answer.Conflict("department", name);

        department.Name = name;
        department.Write(call.Body, Quota.K8sGpus(call.Body), state.Now, call.ClientId);
        return Answer.Ok(Face(department));
    }

    private Answer Delete(DepartmentRecord department)
    {
        if (state.ProjectsOf(department).Any())
            return Answer.Fail(400, $"The department '{department.Name}' still has projects.");
        state.Departments.Remove(department);
        return Answer.Deleting("department", department.Name);
    }
}
