using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles projects in the older Administrator API below /v1/k8s: the same projects with integer IDs.</summary>
internal sealed class K8sProjectHandlers(TenantState state)
{
    private const string Projects = "/v1/k8s/projects";

    public void Register(ApiHandlers api)
    {
        api.Get("/v1/k8s/clusters/{uuid}/projects", List);
        api.Post(Projects, Create);
        api.Get(Projects + "/{id}", call => With(call, project => HandlerResponse.Ok(ToResponse(project))));
        api.Put(Projects + "/{id}", call => With(call, project => Update(call, project)));
        api.Delete(Projects + "/{id}", call => With(call, Delete));
    }

    private JObject ToResponse(ProjectRecord project) => ResponseMapper.ToK8s(project, state.GetDepartment(project));

    private HandlerResponse List(ApiCall call) => state.FindCluster(call.GetPathValue(0)) is { } cluster
        ? HandlerResponse.Ok(new JArray(state.Projects.Where(project => project.ClusterUuid == cluster.Uuid).Select(ToResponse)))
        : HandlerResponse.NotFound("cluster", call.GetPathValue(0));

    private HandlerResponse With(ApiCall call, Func<ProjectRecord, HandlerResponse> action) =>
        state.FindProject(call.GetPathValue(0)) is { } project ? action(project) : HandlerResponse.NotFound("project", call.GetPathValue(0));

    private HandlerResponse Create(ApiCall call)
    {
        if (state.FindCluster(call.GetText("clusterUuid")) is not { } cluster)
        {
            return HandlerResponse.InvalidReference("body.clusterUuid", "cluster", call.GetText("clusterUuid"));
        }

        if (state.FindDepartment(call.GetText("departmentId")) is not { } department || department.ClusterUuid != cluster.Uuid)
        {
            return HandlerResponse.InvalidReference("body.departmentId", "department", call.GetText("departmentId"));
        }

        var name = call.GetText("name") ?? "";
        if (state.FindProjectByName(name) is not null)
        {
            return HandlerResponse.Conflict("project", name);
        }

        return HandlerResponse.Ok(ToResponse(state.AddProject(department, name, call.Body, Quota.K8sGpus(call.Body), call.ClientId)));
    }

    private HandlerResponse Update(ApiCall call, ProjectRecord project)
    {
        if (state.FindDepartment(call.GetText("departmentId")) is not { } department)
        {
            return HandlerResponse.InvalidReference("body.departmentId", "department", call.GetText("departmentId"));
        }

        var name = call.GetText("name") ?? project.Name;
        if (state.FindProjectByName(name) is { } other && other != project)
        {
            return HandlerResponse.Conflict("project", name);
        }

        project.Name = name;
        project.DepartmentId = department.Id;
        project.Write(call.Body, Quota.K8sGpus(call.Body), state.Now, call.ClientId);
        return HandlerResponse.Ok(ToResponse(project));
    }

    private HandlerResponse Delete(ProjectRecord project)
    {
        var response = ToResponse(project);
        state.Remove(project);
        return HandlerResponse.Ok(response);
    }
}
