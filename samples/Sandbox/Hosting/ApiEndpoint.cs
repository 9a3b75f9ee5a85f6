using Microsoft.AspNetCore.Http;
using RunAi.Generated.Sandbox.Handlers;
using RunAi.Generated.Sandbox.OAuth;
using RunAi.Generated.Sandbox.Scenarios;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>Processes an API request: route, token, role, validation and handler, in this order. Records each request.</summary>
internal sealed class ApiEndpoint(
    RouteTable routes, BearerTokenValidator bearer, HandlerTable handlers, ResponseWriter responses, ErrorWriter errors, ExchangeLog log,
    ScenarioSwitch scenarios)
{
    private const string RefusedSeconds = "1";

    public async Task InvokeAsync(HttpContext context)
    {
        var exchange = new Exchange(context);

        // Recorded before the first byte is sent, so that a caller that has the response finds it in the log.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["X-Request-Id"] = context.TraceIdentifier;
            log.Add(exchange.ToRecord());
            return Task.CompletedTask;
        });
        try
        {
            await scenarios.DelayAsync(context.RequestAborted).ConfigureAwait(false);
            await HandleAsync(exchange, context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await errors.FailureAsync(
                exchange, new HandlerResponse.Failure(exception.StatusCode, exception.Message, null), context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
        {
            log.Add(new SandboxViolation(exchange.Operation?.Id ?? exchange.RawPath, 500, [new SandboxFinding("sandbox", exception.Message)]));
            await errors.FailedAsync(exchange, exception, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task HandleAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        var match = routes.Find(exchange.Context.Request.Method, exchange.RawPath);
        exchange.Operation = match.Operation;
        if (match.Operation is not { } operation)
        {
            await (match.AllowedMethods.Count == 0
                ? errors.UnknownRouteAsync(exchange, cancellationToken)
                : errors.MethodNotAllowedAsync(exchange, match.AllowedMethods, cancellationToken)).ConfigureAwait(false);
            return;
        }

        if (scenarios.GetRefusal() is { } status)
        {
            var message = status == StatusCodes.Status429TooManyRequests ? "Too many requests." : "The service is unavailable.";
            exchange.Context.Response.Headers.RetryAfter = RefusedSeconds;
            await errors.FailureAsync(exchange, new HandlerResponse.Failure(status, message, "A scenario of the sandbox."), cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        if (!await IsAllowedAsync(exchange, operation, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var request = await SandboxRequestReader.ReadAsync(operation, exchange.Context.Request, match.PathValues, cancellationToken).ConfigureAwait(false);
        exchange.Findings = request.Findings;
        if (request.Findings.Count > 0)
        {
            await errors.InvalidAsync(exchange, request.IsUnsupportedMedia, cancellationToken).ConfigureAwait(false);
            return;
        }

        var result = await handlers.InvokeAsync(new ApiCall(request, exchange.Caller?.ClientId ?? "anonymous"), cancellationToken).ConfigureAwait(false);
        await (result is HandlerResponse.Failure failure
            ? errors.FailureAsync(exchange, failure, cancellationToken)
            : responses.WriteAsync(exchange, request, (HandlerResponse.Success)result, cancellationToken)).ConfigureAwait(false);
    }

    private async Task<bool> IsAllowedAsync(Exchange exchange, SpecOperation operation, CancellationToken cancellationToken)
    {
        if (!operation.RequiresToken)
        {
            return true;
        }

        var (caller, reason) = await bearer.CheckAsync(exchange.Context).ConfigureAwait(false);
        exchange.Caller = caller;
        if (caller is null)
        {
            await errors.UnauthorizedAsync(exchange, reason, cancellationToken).ConfigureAwait(false);
            return false;
        }

        if (!scenarios.CanUse(exchange.Context.Request.Headers.Authorization.ToString()))
        {
            await errors.UnauthorizedAsync(exchange, "The token has expired.", cancellationToken).ConfigureAwait(false);
            return false;
        }

        if (operation.Role is { } role && !caller.Roles.Contains(role))
        {
            await errors.ForbiddenAsync(exchange, role, caller, cancellationToken).ConfigureAwait(false);
            return false;
        }

        return true;
    }
}
