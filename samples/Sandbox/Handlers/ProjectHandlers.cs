using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Projects in the control plane's API.</summary>
internal sealed class ProjectHandlers(TenantState state)
{
    private const string Projects = "/api/v1/org-unit/projects";
    private const string Project = Projects + "/{id}";

    public void Register(ApiHandlers api)
    {
        api.Get(Projects, call => Answer.Ok(new JObject { ["projects"] = Find(call) }));
        api.Get(Projects + "/count", call => Answer.Ok(new JObject { ["count"] = Find(call).Count }));
        api.Post(Projects, Create);
        api.Get(Project, call => With(call, project => Answer.Ok(Faces.V1(project))));
        api.Put(Project, call => With(call, project => Update(call, project)));
        api.Delete(Project, call => With(call, Delete));
        api.Put(Project + "/resources", call => With(call, project => SetResources(call, project, call.List)));
        api.Patch(Project + "/resources", call => With(call, project => SetResources(call, project, Quota.Patch(Faces.V1(project), call.List))));
    }

    private JArray Find(ApiCall call) => ListQuery.Apply(call, state.Projects.Select(Faces.V1));

    private Answer With(ApiCall call, Func<ProjectRecord, Answer> action) =>
        state.Project(call.Path(0)) is { } project ? action(project) : Answer.NotFound("project", call.Path(0));

    private Answer Create(ApiCall call)
    {
        if (state.Cluster(call.Text("clusterId")) is not { } cluster)
            return Answer.Dangling("body.clusterId", "cluster", call.Text("clusterId"));
        if (DepartmentIn(cluster, call.Text("parentId")) is not { } department)
            return Answer.Dangling("body.parentId", "department", call.Text("parentId"));
        var name = call.Text("name") ?? "";
        if (state.ProjectNamed(name) is not null)
            return Answer.Conflict("project", name);

        return Answer.Ok(Faces.V1(state.AddProject(department, name, call.Body, Quota.Gpus(call.Body["resources"]), call.ClientId)));
    }

    // A project without a parent goes to the cluster's first department, which plays the default one.
    private DepartmentRecord? DepartmentIn(ClusterRecord cluster, string? id)
    {
        var department = id is null ? state.Departments.FirstOrDefault(candidate => candidate.ClusterUuid == cluster.Uuid) : state.Department(id);
        return department?.ClusterUuid == cluster.Uuid ? department : null;
    }

    private Answer Update(ApiCall call, ProjectRecord project)
    {
        if (call.Text("parentId") is { } parent)
        {
            if (state.Department(parent) is not { } department)
                return Answer.Dangling("body.parentId", "department", parent);
            project.DepartmentId = department.Id;
        }

        project.Write(call.Body, Quota.Gpus(call.Body["resources"]), state.Now, call.ClientId);
        return Answer.Ok(Faces.V1(project));
    }

    private Answer Delete(ProjectRecord project)
    {
        state.Remove(project);
        return Answer.Deleting("project", project.Name);
    }

    private Answer SetResources(ApiCall call, ProjectRecord project, JArray resources)
    {
        Quota.Set(project, resources, state.Now, call.ClientId);
        return Answer.Ok(resources);
    }
}
