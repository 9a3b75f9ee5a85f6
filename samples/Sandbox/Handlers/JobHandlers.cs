using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles the Researcher API: jobs, and the projects that they are submitted to.</summary>
internal sealed class JobHandlers(TenantState state)
{
    private const string Job = "/api/v1/job";

    public void Register(ApiHandlers api)
    {
        api.Get("/api/v1/projects", _ => HandlerResponse.Ok(new JObject { ["data"] = new JArray(state.Projects.Select(ToResponse)) }));
        api.Post(Job, Submit);
        api.Delete(Job, Delete);
        api.Get(Job + "/{project}", List);
        api.Get(Job + "/{project}/{job}", Get);
    }

    private JObject ToResponse(ProjectRecord project) => ResponseMapper.ToResearcher(project, state.GetDepartment(project));

    private HandlerResponse Submit(ApiCall call)
    {
        var template = call.Body["template"] as JObject;
        var settings = call.Body["job"] as JObject ?? template?["values"] as JObject ?? [];
        var project = Text(settings, "project") ?? Text(template, "project");
        if (state.FindProjectByName(project) is null)
        {
            return HandlerResponse.InvalidReference("body.job.project", "project", project);
        }

        var name = Text(settings, "name") ?? Text(template, "name") ?? NewName(Text(settings, "jobNamePrefix") ?? "job");

        // Unique in the tenant, not only in the project, because a deletion specifies only the name of the job.
        if (state.Jobs.Any(job => job.Name == name))
        {
            return HandlerResponse.Conflict("job", name);
        }

        state.Jobs.Add(new JobRecord
        {
            Id = state.NextUuid(),
            Name = name,
            Project = project!,
            Type = Text(settings, "type") ?? "training",
            User = call.ClientId,
            CreatedAt = state.Now,
            Settings = settings,
            Template = template,
        });
        return HandlerResponse.Ok(new JObject { ["name"] = name });
    }

    private HandlerResponse Delete(ApiCall call)
    {
        var name = call.Request.Body!.Value<string>()!;
        return state.Jobs.RemoveAll(job => job.Name == name) > 0
            ? HandlerResponse.Verbatim(new JObject { ["ok"] = true, ["name"] = name })
            : HandlerResponse.NotFound("job", name);
    }

    private HandlerResponse List(ApiCall call)
    {
        if (state.FindProjectByName(call.GetPathValue(0)) is not { } project)
        {
            return HandlerResponse.NotFound("project", call.GetPathValue(0));
        }

        var type = call.Request.GetQueryValue("jobTypeFilter")?.ToString();
        return HandlerResponse.Ok(Data(state.Jobs.Where(job => job.Project == project.Name && (string.IsNullOrEmpty(type) || job.Type == type))));
    }

    private HandlerResponse Get(ApiCall call)
    {
        if (state.FindProjectByName(call.GetPathValue(0)) is not { } project)
        {
            return HandlerResponse.NotFound("project", call.GetPathValue(0));
        }

        var job = state.Jobs.FirstOrDefault(item => item.Project == project.Name && item.Name == call.GetPathValue(1));
        return job is null ? HandlerResponse.NotFound("job", call.GetPathValue(1)) : HandlerResponse.Ok(Data([job]));
    }

    private static JObject Data(IEnumerable<JobRecord> jobs) => new() { ["data"] = new JArray(jobs.Select(ResponseMapper.ToResearcher)) };

    private string NewName(string prefix)
    {
        for (var number = 1; ; number++)
        {
            if (!state.Jobs.Any(job => job.Name == $"{prefix}-{number}"))
            {
                return $"{prefix}-{number}";
            }
        }
    }

    private static string? Text(JObject? item, string name) => item?[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
}
