using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Selection;
using RunAi.Generated.Sandbox.Kubernetes.Writing;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Handles requests for collections, objects and subresources.</summary>
internal sealed class ResourceEndpoint(KubernetesCluster cluster, TenantState state, TimeProvider clock)
{
    private readonly ListHandler _lists = new(cluster.Store);
    private readonly WatchHandler _watches = new(cluster.Store, state, clock);
    private readonly LogHandler _logs = new(cluster.Logs, state);
    private readonly ScaleHandler _scales = new(cluster.Writer);

    public Task HandleAsync(ResourceDefinition definition, ResourceCall call)
    {
        if (definition.DeprecationWarning is { } warning)
        {
            call.Warnings.Add(warning);
        }

        call.IsDryRun = DeleteOptions.IsDryRun([.. call.Context.Request.Query["dryRun"].OfType<string>()]);
        var method = call.Context.Request.Method;
        var isForAllNamespaces = definition.IsNamespaced && call.Path.Namespace is null;
        if ((method != "GET" && (definition.IsReadOnly || isForAllNamespaces)) || (call.Path.Name is not null && isForAllNamespaces))
        {
            throw StatusException.MethodNotAllowed();
        }

        return call.Path switch
        {
            { Name: null } => HandleCollectionAsync(definition, call, method),
            { Subresource: null or "status" } => HandleObjectAsync(definition, call, method),
            { Subresource: "scale" } => RunAsync(definition, call, () => method switch
            {
                "GET" => (200, _scales.Get(definition, call)),
                "PUT" => (200, _scales.Replace(definition, call)),
                "PATCH" => (200, _scales.Patch(definition, call)),
                _ => throw StatusException.MethodNotAllowed(),
            }),
            _ => _logs.SendAsync(call, Run(() => cluster.Writer.Get(definition, call.Path))),
        };
    }

    private Task HandleCollectionAsync(ResourceDefinition definition, ResourceCall call, string method)
    {
        switch (method)
        {
            case "GET" when call.GetFlag("watch"):
                Observe();
                return _watches.WatchAsync(definition, call);
            case "GET":
                Observe();
                return RunAsync(definition, call, () => (200, _lists.List(definition, call)));
            case "POST":
                return RunAsync(definition, call, () => (201, cluster.Writer.Create(definition, call)));
            case "DELETE":
                return RunAsync(definition, call, () => (200, DeleteCollection(definition, call)));
            default:
                throw StatusException.MethodNotAllowed();
        }
    }

    private Task HandleObjectAsync(ResourceDefinition definition, ResourceCall call, string method)
    {
        switch (method)
        {
            case "GET":
                Observe();
                return RunAsync(definition, call, () => (200, cluster.Writer.Get(definition, call.Path)));
            case "PUT":
                return RunAsync(definition, call, () => (200, cluster.Writer.Replace(definition, call)));
            case "PATCH" when call.IsApply:
                return RunAsync(definition, call, () =>
                {
                    var (applied, isCreated) = cluster.Writer.Apply(definition, call);
                    return (isCreated ? 201 : 200, applied);
                });
            case "PATCH":
                return RunAsync(definition, call, () => (200, cluster.Writer.Patch(definition, call)));
            case "DELETE" when call.Path.Subresource is null:
                return RunAsync(definition, call, () =>
                {
                    var options = DeleteOptions.Read(call);
                    return cluster.Remover.Delete(definition, cluster.Writer.Get(definition, call.Path), options, call.IsDryRun);
                });
            default:
                throw StatusException.MethodNotAllowed();
        }
    }

    private JObject DeleteCollection(ResourceDefinition definition, ResourceCall call)
    {
        var options = DeleteOptions.Read(call);
        var selection = ObjectSelection.Create(definition, call);
        var selected = cluster.Store.List(definition.Resource).Where(selection.Matches).Select(definition.View).ToList();
        foreach (var item in selected)
        {
            cluster.Remover.Delete(definition, item, options, call.IsDryRun);
        }

        return new JObject
        {
            ["apiVersion"] = definition.ApiVersion,
            ["kind"] = definition.ListKind,
            ["metadata"] = new JObject { ["resourceVersion"] = cluster.Store.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            ["items"] = new JArray(selected),
        };
    }

    // Like the REST API, a read advances workloads that are waiting.
    private void Observe() => Run(() =>
    {
        cluster.Observe();
        return true;
    });

    private T Run<T>(Func<T> action)
    {
        lock (state.Gate)
        {
            return action();
        }
    }

    private Task RunAsync(ResourceDefinition definition, ResourceCall call, Func<(int Status, JObject Body)> action)
    {
        var (status, body) = Run(action);
        var isObject = body.Value<string>("kind") is var kind && (kind == definition.Kind || kind == definition.ListKind);
        return call.WriteAsync(status, call.Format == ResponseFormat.Table && isObject
            ? new ObjectTable(definition, clock).Create(body, call.GetQuery("includeObject"))
            : body);
    }
}
