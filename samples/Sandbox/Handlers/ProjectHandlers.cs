using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles projects in the control plane's API.</summary>
internal sealed class ProjectHandlers(TenantState state)
{
    private const string Projects = "/api/v1/org-unit/projects";
    private const string Project = Projects + "/{id}";

    public void Register(ApiHandlers api)
    {
        api.Get(Projects, call => HandlerResponse.Ok(new JObject { ["projects"] = Find(call) }));
        api.Get(Projects + "/count", call => HandlerResponse.Ok(new JObject { ["count"] = Find(call).Count }));
        api.Post(Projects, Create);
        api.Get(Project, call => With(call, project => HandlerResponse.Ok(ResponseMapper.ToV1(project))));
        api.Put(Project, call => With(call, project => Update(call, project)));
        api.Delete(Project, call => With(call, Delete));
        api.Put(Project + "/resources", call => With(call, project => SetResources(call, project, call.List)));
        api.Patch(Project + "/resources", call => With(call, project => SetResources(call, project, Quota.Patch(ResponseMapper.ToV1(project), call.List))));
    }

    private JArray Find(ApiCall call) => ListQuery.Apply(call, state.Projects.Select(ResponseMapper.ToV1));

    private HandlerResponse With(ApiCall call, Func<ProjectRecord, HandlerResponse> action) =>
        state.FindProject(call.GetPathValue(0)) is { } project ? action(project) : HandlerResponse.NotFound("project", call.GetPathValue(0));

    private HandlerResponse Create(ApiCall call)
    {
        if (state.FindCluster(call.GetText("clusterId")) is not { } cluster)
        {
            return HandlerResponse.InvalidReference("body.clusterId", "cluster", call.GetText("clusterId"));
        }

        if (FindDepartmentInCluster(cluster, call.GetText("parentId")) is not { } department)
        {
            return HandlerResponse.InvalidReference("body.parentId", "department", call.GetText("parentId"));
        }

        var name = call.GetText("name") ?? "";
        if (state.FindProjectByName(name) is not null)
        {
            return HandlerResponse.Conflict("project", name);
        }

        return HandlerResponse.Ok(ResponseMapper.ToV1(state.AddProject(department, name, call.Body, Quota.Gpus(call.Body["resources"]), call.ClientId)));
    }

    // A project without a parent belongs to the first department of the cluster, which represents the default department.
    private DepartmentRecord? FindDepartmentInCluster(ClusterRecord cluster, string? id)
    {
        var department = id is null ? state.Departments.FirstOrDefault(candidate => candidate.ClusterUuid == cluster.Uuid) : state.FindDepartment(id);
        return department?.ClusterUuid == cluster.Uuid ? department : null;
    }

    private HandlerResponse Update(ApiCall call, ProjectRecord project)
    {
        if (call.GetText("parentId") is { } parent)
        {
            if (state.FindDepartment(parent) is not { } department)
            {
                return HandlerResponse.InvalidReference("body.parentId", "department", parent);
            }

            project.DepartmentId = department.Id;
        }

        project.Write(call.Body, Quota.Gpus(call.Body["resources"]), state.Now, call.ClientId);
        return HandlerResponse.Ok(ResponseMapper.ToV1(project));
    }

    private HandlerResponse Delete(ProjectRecord project)
    {
        state.Remove(project);
        return HandlerResponse.Deleting("project", project.Name);
    }

    private HandlerResponse SetResources(ApiCall call, ProjectRecord project, JArray resources)
    {
        Quota.Set(project, resources, state.Now, call.ClientId);
        return HandlerResponse.Ok(resources);
    }
}
