using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Handlers;
using RunAi.Generated.Sandbox.OAuth;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>
/// Writes errors in Run:ai's envelope, <c>{code, message, details}</c>, or in the shape that the operation declares for the
/// status (some answer with OAuth's <c>{error, error_description}</c>).
/// </summary>
internal sealed class ErrorWriter(ExchangeLog log)
{
    private readonly SampleBuilder _samples = new(SpecValidator.Responses, optionalDepth: 0);

    public Task UnknownRouteAsync(Exchange exchange, CancellationToken cancellationToken) =>
        WriteAsync(exchange, 404, $"There is nothing at {exchange.RawPath}.", null, cancellationToken);

    public Task MethodNotAllowedAsync(Exchange exchange, IReadOnlyList<string> allowed, CancellationToken cancellationToken)
    {
        var methods = string.Join(", ", allowed);
        exchange.Context.Response.Headers.Allow = methods;
        return WriteAsync(exchange, 405, $"{exchange.RawPath} does not answer {exchange.Context.Request.Method}.", $"It answers {methods}.", cancellationToken);
    }

    public Task UnauthorizedAsync(Exchange exchange, string reason, CancellationToken cancellationToken)
    {
        // RFC 6750, section 3.1: a request without credentials gets no error code.
        var hasToken = exchange.Context.Request.Headers.Authorization.Count > 0;
        exchange.Context.Response.Headers.WWWAuthenticate = hasToken ? "Bearer error=\"invalid_token\"" : "Bearer";
        return WriteAsync(exchange, 401, reason, null, cancellationToken);
    }

    public Task ForbiddenAsync(Exchange exchange, string role, Caller caller, CancellationToken cancellationToken)
    {
        exchange.Context.Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\"";
        var roles = caller.Roles.Count == 0 ? "none" : string.Join(", ", caller.Roles);
        return WriteAsync(
            exchange,
            403,
            $"The operation {exchange.Operation!.Id} needs the role {role}.",
            $"The application {caller.ClientId} has the roles: {roles}.",
            cancellationToken);
    }

    public Task InvalidAsync(Exchange exchange, bool isUnsupportedMedia, CancellationToken cancellationToken) => WriteAsync(
        exchange,
        isUnsupportedMedia ? StatusCodes.Status415UnsupportedMediaType : StatusCodes.Status400BadRequest,
        "The request is not valid.",
        string.Join("; ", exchange.Findings),
        cancellationToken);

    public Task NotAcceptableAsync(Exchange exchange, SpecResponse declared, CancellationToken cancellationToken) => WriteAsync(
        exchange,
        406,
        "The operation has none of the media types that the request accepts.",
        $"It has {string.Join(", ", declared.Media.Select(media => media.Type))}.",
        cancellationToken);

    public Task ViolationAsync(Exchange exchange, IReadOnlyList<SandboxFinding> findings, CancellationToken cancellationToken) => WriteAsync(
        exchange, 500, "This is a bug of the sandbox: its answer does not match the spec.", string.Join("; ", findings), cancellationToken);

    public Task FailedAsync(Exchange exchange, Exception fault, CancellationToken cancellationToken) =>
        WriteAsync(exchange, 500, "This is a bug of the sandbox: it failed while answering.", fault.ToString(), cancellationToken);

    public Task FailureAsync(Exchange exchange, HandlerResponse.Failure failure, CancellationToken cancellationToken) =>
        WriteAsync(exchange, failure.Status, failure.Message, failure.Details, cancellationToken, failure.OAuthError);

    private async Task WriteAsync(
        Exchange exchange, int status, string message, string? details, CancellationToken cancellationToken, string? oauthError = null)
    {
        var known = new JObject { ["code"] = status, ["message"] = message };
        if (details is not null)
            known["details"] = details;

        var declared = exchange.Operation?.FindResponse(status)?.Media.FirstOrDefault(media => media.IsJson)?.Schema;
        JToken body = known;
        if (declared is not null)
        {
            known["status"] = status;
            known["error"] = oauthError ?? "invalid_request";
            known["error_description"] = details is null ? message : $"{message} {details}";
            body = _samples.Make(declared, known);
            if (SpecValidator.Responses.Check(body, declared, "body") is { Count: > 0 } findings)
                log.Add(new SandboxViolation(exchange.Operation!.Id, status, findings));
        }

        await JsonResponseWriter.WriteAsync(exchange.Context.Response, status, "application/json", body, cancellationToken).ConfigureAwait(false);
    }
}
