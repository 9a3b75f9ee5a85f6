using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>The Researcher API: jobs and the projects to submit them to.</summary>
internal sealed class JobHandlers(TenantState state)
{
    private const string Job = "/api/v1/job";

    public void Register(ApiHandlers api)
    {
        api.Get("/api/v1/projects", _ => Answer.Ok(new JObject { ["data"] = new JArray(state.Projects.Select(Face)) }));
        api.Post(Job, Submit);
        api.Delete(Job, Delete);
        api.Get(Job + "/{project}", List);
        api.Get(Job + "/{project}/{job}", Get);
    }

    private JObject Face(ProjectRecord project) => Faces.Researcher(project, state.DepartmentOf(project));

    private Answer Submit(ApiCall call)
    {
        var template = call.Body["template"] as JObject;
        var settings = call.Body["job"] as JObject ?? template?["values"] as JObject ?? [];
        var project = Text(settings, "project") ?? Text(template, "project");
        if (state.ProjectNamed(project) is null)
            return Answer.Dangling("body.job.project", "project", project);

        var name = Text(settings, "name") ?? Text(template, "name") ?? NewName(Text(settings, "jobNamePrefix") ?? "job");

        // Unique in the tenant, not only in the project: deleting names a job and nothing else.
        if (state.Jobs.Any(job => job.Name == name))
            return Answer.Conflict("job", name);

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
        return Answer.Ok(new JObject { ["name"] = name });
    }

    private Answer Delete(ApiCall call)
    {
        var name = call.Request.Body!.Value<string>()!;
        return state.Jobs.RemoveAll(job => job.Name == name) > 0
            ? Answer.Exactly(new JObject { ["ok"] = true, ["name"] = name })
            : Answer.NotFound("job", name);
    }

    private Answer List(ApiCall call)
    {
        if (state.ProjectNamed(call.Path(0)) is not { } project)
            return Answer.NotFound("project", call.Path(0));
        var type = call.Request.Query("jobTypeFilter")?.ToString();
        return Answer.Ok(Data(state.Jobs.Where(job => job.Project == project.Name && (string.IsNullOrEmpty(type) || job.Type == type))));
    }

    private Answer Get(ApiCall call)
    {
        if (state.ProjectNamed(call.Path(0)) is not { } project)
            return Answer.NotFound("project", call.Path(0));
        var job = state.Jobs.FirstOrDefault(item => item.Project == project.Name && item.Name == call.Path(1));
        return job is null ? Answer.NotFound("job", call.Path(1)) : Answer.Ok(Data([job]));
    }

    private static JObject Data(IEnumerable<JobRecord> jobs) => new() { ["data"] = new JArray(jobs.Select(Faces.Researcher)) };

    private string NewName(string prefix)
    {
        for (var number = 1; ; number++)
        {
            if (!state.Jobs.Any(job => job.Name == $"{prefix}-{number}"))
                return $"{prefix}-{number}";
        }
    }

    private static string? Text(JObject? item, string name) => item?[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
}
