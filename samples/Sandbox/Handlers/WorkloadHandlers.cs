using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles workloads in the control plane's API: workspaces, trainings, distributed trainings and inferences.</summary>
internal sealed class WorkloadHandlers(TenantState state)
{
    private const string Workloads = "/api/v1/workloads";

    public void Register(ApiHandlers api)
    {
        foreach (var kind in WorkloadKind.All)
        {
            var workload = kind.Path + "/{id}";
            api.Post(kind.Path, call => Submit(call, kind));
            api.Get(workload, call => With(call, kind, found => HandlerResponse.Ok(WorkloadMapper.ToKind(Read(found)))));
            api.Delete(workload, call => With(call, kind, Delete));
            if (kind.CanBeSuspended)
            {
                api.Post(workload + "/suspend", call => With(call, kind, Suspend));
                api.Post(workload + "/resume", call => With(call, kind, Resume));
            }
        }

        api.Get(Workloads, call => HandlerResponse.Ok(new JObject { ["workloads"] = Find(call) }));
        api.Get(Workloads + "/count", call => HandlerResponse.Ok(new JObject { ["count"] = Find(call).Count }));
        api.Get(Workloads + "/{id}", call => With(call, null, found => HandlerResponse.Ok(ToWorkload(Read(found)))));
        api.Post(Workloads + "/batch", Batch);
    }

    private JArray Find(ApiCall call)
    {
        state.Workloads.ForEach(workload => workload.Advance(isReadById: false, state.Now));
        return ListQuery.Apply(call, state.Workloads.Select(ToWorkload));
    }

    private JObject ToWorkload(WorkloadRecord workload) => WorkloadMapper.ToWorkload(workload, state.GetDepartment(workload.Project));

    private WorkloadRecord Read(WorkloadRecord workload)
    {
        workload.Advance(isReadById: true, state.Now);
        return workload;
    }

    private HandlerResponse With(ApiCall call, WorkloadKind? kind, Func<WorkloadRecord, HandlerResponse> action) =>
        FindById(call.GetPathValue(0), kind) is { } found ? action(found) : HandlerResponse.NotFound(kind?.Label ?? "workload", call.GetPathValue(0));

    private WorkloadRecord? FindById(string? id, WorkloadKind? kind) => Guid.TryParse(id, out var value)
        ? state.Workloads.Find(workload => workload.Id == value && (kind is null || workload.Kind == kind))
        : null;

    private HandlerResponse Submit(ApiCall call, WorkloadKind kind)
    {
        if (state.FindProject(call.GetText("projectId")) is not { } project)
        {
            return HandlerResponse.InvalidReference("body.projectId", "project", call.GetText("projectId"));
        }

        if (state.FindCluster(call.GetText("clusterId"))?.Uuid != project.ClusterUuid)
        {
            return HandlerResponse.InvalidReference("body.clusterId", "cluster of the project", call.GetText("clusterId"));
        }

        var name = call.GetText("name") ?? "";
        if (call.Body.Value<bool?>("useGivenNameAsPrefix") == true)
        {
            name = $"{name}-{state.NextId()}";
        }
        else if (state.Workloads.Exists(workload => workload.Name == name && workload.Project == project))
        {
            return HandlerResponse.Conflict(kind.Label, name);
        }

        var submitted = new WorkloadRecord
        {
            Id = state.NextUuid(),
            Kind = kind,
            Name = name,
            Project = project,
            User = call.ClientId,
            CreatedAt = state.Now,
            PhaseUpdatedAt = state.Now,
            Body = call.Body,
        };
        state.Workloads.Add(submitted);
        return HandlerResponse.Ok(WorkloadMapper.ToKind(submitted));
    }

    private HandlerResponse Delete(WorkloadRecord workload)
    {
        state.Workloads.Remove(workload);
        return HandlerResponse.Deleting(workload.Kind.Label, workload.Name);
    }

    private HandlerResponse Suspend(WorkloadRecord workload) => workload.TrySuspend(state.Now)
        ? Accepted($"The {workload.Kind.Label} '{workload.Name}' is being suspended.")
        : HasEnded(workload);

    private HandlerResponse Resume(WorkloadRecord workload) => workload.TryResume(state.Now)
        ? Accepted($"The {workload.Kind.Label} '{workload.Name}' is being resumed.")
        : HasEnded(workload);

    private HandlerResponse Batch(ApiCall call)
    {
        var (succeeded, failed) = (new JArray(), new JArray());
        foreach (var id in call.Body["ids"] as JArray ?? [])
        {
            var response = FindById(id.ToString(), null) is not { } workload
                ? HandlerResponse.NotFound("workload", id.ToString())
                : call.GetText("action") switch
                {
                    "delete" => Delete(workload),
                    "suspend" => Suspend(workload),
                    _ => Resume(workload),
                };
            if (response is HandlerResponse.Failure failure)
            {
                failed.Add(new JObject { ["id"] = id, ["code"] = failure.Status, ["message"] = failure.Message });
            }
            else
            {
                succeeded.Add(id);
            }
        }

        return HandlerResponse.Ok(new JObject { ["id"] = state.NextUuid().ToString(), ["succeeded"] = succeeded, ["failed"] = failed });
    }

    private static HandlerResponse HasEnded(WorkloadRecord workload) =>
        HandlerResponse.Fail(409, $"The {workload.Kind.Label} '{workload.Name}' is {workload.Phase} and cannot be suspended or resumed.");

    private static HandlerResponse Accepted(string message) => HandlerResponse.Ok(new JObject { ["code"] = 202, ["message"] = message });
}
