using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Discovery;
using RunAi.Generated.Sandbox.OAuth;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Processes a request to the Kubernetes API: token, discovery or resource. Records each request.</summary>
internal sealed class KubernetesEndpoint(ResourceCatalog catalog, ResourceEndpoint resources, BearerTokenValidator bearer, RequestLog log)
{
    private readonly DiscoveryDocuments _discovery = new(catalog);
    private readonly OpenApiDocuments _openApi = new(catalog);

    public async Task InvokeAsync(HttpContext context)
    {
        var body = await RequestBody.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["Audit-Id"] = context.TraceIdentifier;
            log.Add(context, body);
            return Task.CompletedTask;
        });
        try
        {
            await HandleAsync(context, body).ConfigureAwait(false);
        }
        catch (StatusException exception)
        {
            await KubernetesResponse.WriteAsync(context.Response, exception.Code, exception.ToStatus(), MediaTypes.Json).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has closed the connection.
        }
    }

    private async Task HandleAsync(HttpContext context, RequestBody body)
    {
        var segments = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments is ["livez"] or ["readyz"] or ["healthz"])
        {
            await context.Response.WriteAsync("ok").ConfigureAwait(false);
            return;
        }

        var (caller, _) = await bearer.CheckAsync(context).ConfigureAwait(false);
        if (caller is null)
        {
            throw StatusException.Unauthorized();
        }

        if (FindDocument(segments, context) is { } document)
        {
            var isAggregated = document.Value<string>("kind") == "APIGroupDiscoveryList";
            await KubernetesResponse.WriteAsync(
                context.Response, 200, document, isAggregated ? ContentNegotiation.Discovery : MediaTypes.Json).ConfigureAwait(false);
        }
        else if (ResourcePath.Parse(segments) is { } path && catalog.Find(path.Group, path.Version, path.Plural) is { } definition
            && (path.Subresource is null || definition.Subresources.Contains(path.Subresource)))
        {
            CheckRole(caller, definition, path, context.Request.Method);
            var call = new ResourceCall(context, path, body) { Format = ContentNegotiation.Select(context.Request.Headers.Accept.ToString()) };
            await resources.HandleAsync(definition, call).ConfigureAwait(false);
        }
        else
        {
            await KubernetesResponse.WriteMissingPathAsync(context.Response).ConfigureAwait(false);
        }
    }

    private JObject? FindDocument(string[] segments, HttpContext context)
    {
        var isAggregated = ContentNegotiation.AcceptsAggregatedDiscovery(context.Request.Headers.Accept.ToString());
        return segments switch
        {
            ["version"] => DiscoveryDocuments.ServerVersion,
            ["api"] when isAggregated => _discovery.CreateAggregated(isCore: true),
            ["apis"] when isAggregated => _discovery.CreateAggregated(isCore: false),
            ["api"] => DiscoveryDocuments.CreateCoreVersions(context.Request.Host.ToString()),
            ["apis"] => _discovery.CreateGroupList(),
            ["api", var version] => _discovery.FindResources("", version),
            ["apis", var group] => _discovery.FindGroup(group),
            ["apis", var group, var version] => _discovery.FindResources(group, version),
            ["openapi", "v3"] => _openApi.CreateIndex(),
            ["openapi", "v3", .. var rest] => _openApi.Find(string.Join('/', rest)),
            _ => null,
        };
    }

    private static void CheckRole(Caller caller, ResourceDefinition definition, ResourcePath path, string method)
    {
        if (!caller.Roles.Contains(RunAiRoles.Researcher))
        {
            var verb = (method, path.Name) switch
            {
                ("GET", null) => "list",
                ("DELETE", null) => "deletecollection",
                ("POST", _) => "create",
                ("PUT", _) => "update",
                _ => method.ToLowerInvariant(),
            };
            var scope = path.Namespace is null ? "at the cluster scope" : $"in the namespace \"{path.Namespace}\"";
            throw StatusException.Forbidden(
                definition,
                path.Name ?? "",
                $"{definition.Resource} is forbidden: User \"{caller.ClientId}\" cannot {verb} resource \"{definition.Plural}\" "
                + $"in API group \"{definition.Group}\" {scope}");
        }
    }
}
