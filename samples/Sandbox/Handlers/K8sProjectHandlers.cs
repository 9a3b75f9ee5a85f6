using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Projects in the older Administrator API below /v1/k8s: the same projects with integer ids.</summary>
internal sealed class K8sProjectHandlers(TenantState state)
{
    private const string Projects = "/v1/k8s/projects";

    public void Register(ApiHandlers api)
    {
        api.Get("/v1/k8s/clusters/{uuid}/projects", List);
        api.Post(Projects, Create);
        api.Get(Projects + "/{id}", call => With(call, project => Answer.Ok(Face(project))));
        api.Put(Projects + "/{id}", call => With(call, project => Update(call, project)));
        api.Delete(Projects + "/{id}", call => With(call, Delete));
    }

    private JObject Face(ProjectRecord project) => Faces.K8s(project, state.DepartmentOf(project));

    private Answer List(ApiCall call) => state.Cluster(call.Path(0)) is { } cluster
        ? Answer.Ok(new JArray(state.Projects.Where(project => project.ClusterUuid == cluster.Uuid).Select(Face)))
        : Answer.NotFound("cluster", call.Path(0));

    private Answer With(ApiCall call, Func<ProjectRecord, Answer> action) =>
        state.Project(call.Path(0)) is { } project ? action(project) : Answer.NotFound("project", call.Path(0));

    private Answer Create(ApiCall call)
    {
        if (state.Cluster(call.Text("clusterUuid")) is not { } cluster)
            return Answer.Dangling("body.clusterUuid", "cluster", call.Text("clusterUuid"));
        if (state.Department(call.Text("departmentId")) is not { } department || department.ClusterUuid != cluster.Uuid)
            return Answer.Dangling("body.departmentId", "department", call.Text("departmentId"));
        var name = call.Text("name") ?? "";
        if (state.ProjectNamed(name) is not null)
            return Answer.Conflict("project", name);

        return Answer.Ok(Face(state.AddProject(department, name, call.Body, Quota.K8sGpus(call.Body), call.ClientId)));
    }

    private Answer Update(ApiCall call, ProjectRecord project)
    {
        if (state.Department(call.Text("departmentId")) is not { } department)
            return Answer.Dangling("body.departmentId", "department", call.Text("departmentId"));
        var name = call.Text("name") ?? project.Name;
        if (state.ProjectNamed(name) is { } other && other != project)
            return Answer.Conflict("project", name);

        project.Name = name;
        project.DepartmentId = department.Id;
        project.Write(call.Body, Quota.K8sGpus(call.Body), state.Now, call.ClientId);
        return Answer.Ok(Face(project));
    }

    private Answer Delete(ProjectRecord project)
    {
        var face = Face(project);
        state.Remove(project);
        return Answer.Ok(face);
    }
}
