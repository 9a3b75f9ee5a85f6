using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>The handlers of one API, registered by method and path.</summary>
internal readonly record struct ApiHandlers(HandlerTable Table, ApiDefaults Api)
{
    public void Get(string path, Func<ApiCall, HandlerResponse> handler) => Table.Map(Api, "GET", path, handler);

    public void Post(string path, Func<ApiCall, HandlerResponse> handler) => Table.Map(Api, "POST", path, handler);

    public void PostAsync(string path, Func<ApiCall, CancellationToken, Task<HandlerResponse>> handler) => Table.MapAsync(Api, "POST", path, handler);

    public void Put(string path, Func<ApiCall, HandlerResponse> handler) => Table.Map(Api, "PUT", path, handler);

    public void Patch(string path, Func<ApiCall, HandlerResponse> handler) => Table.Map(Api, "PATCH", path, handler);

    public void Delete(string path, Func<ApiCall, HandlerResponse> handler) => Table.Map(Api, "DELETE", path, handler);
}
