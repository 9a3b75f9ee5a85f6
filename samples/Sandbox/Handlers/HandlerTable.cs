using System.Text.RegularExpressions;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>
/// The handlers of operations with their own behavior, by API, method and path. Parameter names are ignored, and a spec does not need to contain
/// every operation. All other operations respond with samples.
/// </summary>
internal sealed partial class HandlerTable(TenantState state)
{
    private readonly Dictionary<string, Func<ApiCall, CancellationToken, Task<HandlerResponse>>> _handlers = new(StringComparer.Ordinal);

    /// <summary>Creates a registrar for the handlers of one API.</summary>
    public ApiHandlers CreateHandlers(ApiDefaults api) => new(this, api);

    /// <summary>Registers a handler that accesses the tenant. Only one such handler runs at a time.</summary>
    public void Map(ApiDefaults api, string method, string path, Func<ApiCall, HandlerResponse> handler) => MapAsync(api, method, path, (call, _) =>
    {
        lock (state.Gate)
        {
            var response = handler(call);
            state.NotifyChanged();
            return Task.FromResult(response);
        }
    });

    public void MapAsync(ApiDefaults api, string method, string path, Func<ApiCall, CancellationToken, Task<HandlerResponse>> handler) =>
        _handlers.Add(Key(api.Name, method, path), handler);

    public Task<HandlerResponse> InvokeAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var operation = call.Request.Operation;
        return _handlers.TryGetValue(Key(operation.Api, operation.Method, operation.Path), out var handler)
            ? handler(call, cancellationToken)
            : Task.FromResult(HandlerResponse.Sample);
    }

    private static string Key(string api, string method, string path) => $"{api} {method} {Parameter().Replace(path, "{}")}";

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
