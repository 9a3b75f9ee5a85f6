using Microsoft.AspNetCore.Http;
using RunAi.Generated.Sandbox.Handlers;
using RunAi.Generated.Sandbox.Hosting;
using RunAi.Generated.Sandbox.OAuth;

namespace RunAi.Generated.Sandbox.ClusterApi;

/// <summary>Processes a request to the API of the cluster: its status, and the logs of trainings over a WebSocket. Records each request.</summary>
internal sealed class ClusterApiEndpoint(BearerTokenValidator bearer, WorkloadLogs logs, ErrorWriter errors, ExchangeLog log)
{
    private const string Root = "/cluster-api";

    public static bool Handles(PathString path) => path.StartsWithSegments(Root, StringComparison.Ordinal);

    public async Task InvokeAsync(HttpContext context)
    {
        var exchange = new Exchange(context);
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["X-Request-Id"] = context.TraceIdentifier;
            log.Add(exchange.ToRecord());
            return Task.CompletedTask;
        });
        (exchange.Caller, var reason) = await bearer.CheckAsync(context).ConfigureAwait(false);
        if (exchange.Caller is not { } caller)
        {
            await errors.UnauthorizedAsync(exchange, reason, context.RequestAborted).ConfigureAwait(false);
        }
        else if (!HttpMethods.IsGet(context.Request.Method))
        {
            await errors.MethodNotAllowedAsync(exchange, ["GET"], context.RequestAborted).ConfigureAwait(false);
        }
        else
        {
            await HandleAsync(exchange, caller).ConfigureAwait(false);
        }
    }

    private Task HandleAsync(Exchange exchange, Caller caller)
    {
        var segments = exchange.RawPath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        return segments switch
        {
            [_, "status"] => exchange.Context.Response.WriteAsync("OK", exchange.Context.RequestAborted),
            [_, "api", "v1", var project, "workloads", "training", "runai", var workload, "logs"] => SendLogAsync(exchange, caller, project, workload),
            _ => errors.UnknownRouteAsync(exchange, exchange.Context.RequestAborted),
        };
    }

    private Task SendLogAsync(Exchange exchange, Caller caller, string project, string workload)
    {
        if (!caller.Roles.Contains(RunAiRoles.Researcher))
        {
            return FailAsync(exchange, StatusCodes.Status403Forbidden, $"Logs require the role {RunAiRoles.Researcher}.");
        }

        if (!exchange.Context.WebSockets.IsWebSocketRequest)
        {
            exchange.Context.Response.Headers.Upgrade = "websocket";
            return FailAsync(exchange, StatusCodes.Status426UpgradeRequired, "Logs require a WebSocket.");
        }

        return logs.FindPod(project, workload) is { } pod
            ? LogSocket.SendAsync(exchange.Context, stop => logs.FollowAsync(pod, stop))
            : FailAsync(exchange, StatusCodes.Status404NotFound, $"The project '{project}' has no training '{workload}' with a pod.");
    }

    private Task FailAsync(Exchange exchange, int status, string message) =>
        errors.FailureAsync(exchange, new HandlerResponse.Failure(status, message, null), exchange.Context.RequestAborted);
}
