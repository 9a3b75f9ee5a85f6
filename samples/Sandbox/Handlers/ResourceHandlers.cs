using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>
/// Handles resources that are stored as they were sent: node pools, users, access rules, service accounts, access keys and assets. An ID that is not stored
/// gets a sample response.
/// </summary>
internal sealed class ResourceHandlers(TenantState state, ResourceKind kind)
{
    public static void RegisterAll(TenantState state, ApiHandlers api)
    {
        foreach (var kind in ResourceKind.All)
        {
            new ResourceHandlers(state, kind).Register(api);
        }

        api.Get("/api/v1/authorization/roles", _ => HandlerResponse.Ok(ResourceResponses.Roles.DeepClone()));
    }

    private void Register(ApiHandlers api)
    {
        var one = kind.Path + "/{id}";
        api.Get(kind.Path, call => HandlerResponse.Ok(kind.ListProperty is { } property ? new JObject { [property] = Find(call) } : Find(call)));
        api.Post(kind.Path, Create);
        api.Get(one, call => With(call, found => HandlerResponse.Ok(ResourceResponses.Create(found, state))));
        api.Put(one, call => With(call, found => Update(call, found)));
        api.Patch(one, call => With(call, found => Update(call, found)));
        api.Delete(one, call => With(call, Delete));
        if (kind.HasCount)
        {
            api.Get(kind.Path + "/count", call => HandlerResponse.Ok(new JObject { ["count"] = Find(call).Count }));
        }
    }

    private JArray Find(ApiCall call)
    {
        var name = call.Request.GetQueryValue("name")?.ToString();
        return ListQuery.Apply(call, state.Resources
            .Where(record => record.Kind == kind && (name is null || record.Name == name)).Select(record => ResourceResponses.Create(record, state)));
    }

    private HandlerResponse With(ApiCall call, Func<ResourceRecord, HandlerResponse> action) =>
        state.Resources.Find(record => record.Kind == kind && record.Id == call.GetPathValue(0)) is { } found ? action(found) : HandlerResponse.Sample;

    private HandlerResponse Create(ApiCall call)
    {
        var name = call.Body.SelectToken(kind.NamePath)?.ToString() ?? "";
        if (kind.HasUniqueNames && state.Resources.Exists(record => record.Kind == kind && record.Name == name && record.IsInScopeOf(call.Body)))
        {
            return HandlerResponse.Conflict(kind.Type, name);
        }

        var created = state.AddResource(kind, name, call.Body, call.ClientId);
        return HandlerResponse.Ok(ResourceResponses.Create(created, state));
    }

    private HandlerResponse Update(ApiCall call, ResourceRecord record)
    {
        record.Body.Merge(call.Body, new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace });
        return HandlerResponse.Ok(ResourceResponses.Create(record, state));
    }

    private HandlerResponse Delete(ResourceRecord record)
    {
        state.Resources.Remove(record);
        return HandlerResponse.Deleting(kind.Type, record.Name);
    }
}
