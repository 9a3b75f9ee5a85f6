using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Handlers;
using RunAi.Generated.Sandbox.OAuth;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>
/// Writes errors as Run:ai's <c>{code, message, details}</c>, or in the form that the operation declares for the status code (some declare
/// OAuth's <c>{error, error_description}</c>).
/// </summary>
internal sealed class ErrorWriter(ExchangeLog log)
{
    private readonly SampleBuilder _samples = new(SpecValidator.Responses, optionalDepth: 0);

    public Task UnknownRouteAsync(Exchange exchange, CancellationToken cancellationToken) =>
        WriteAsync(exchange, 404, $"The path {exchange.RawPath} does not exist.", null, cancellationToken);

    public Task MethodNotAllowedAsync(Exchange exchange, IReadOnlyList<string> allowed, CancellationToken cancellationToken)
    {
        var methods = string.Join(", ", allowed);
        exchange.Context.Response.Headers.Allow = methods;
        var message = $"{exchange.RawPath} does not support {exchange.Context.Request.Method}.";
        return WriteAsync(exchange, 405, message, $"Supported methods: {methods}.", cancellationToken);
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
            $"The operation {exchange.Operation!.Id} requires the role {role}.",
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
        "The operation does not produce a media type that the request accepts.",
        $"Available media types: {string.Join(", ", declared.Media.Select(media => media.Type))}.",
        cancellationToken);

    public Task ViolationAsync(Exchange exchange, IReadOnlyList<SandboxFinding> findings, CancellationToken cancellationToken) => WriteAsync(
        exchange, 500, "This is a bug in the sandbox: its response does not match the spec.", string.Join("; ", findings), cancellationToken);

    public Task FailedAsync(Exchange exchange, Exception exception, CancellationToken cancellationToken) =>
        WriteAsync(exchange, 500, "This is a bug in the sandbox: an unhandled exception occurred.", exception.ToString(), cancellationToken);

    public Task FailureAsync(Exchange exchange, HandlerResponse.Failure failure, CancellationToken cancellationToken) =>
        WriteAsync(exchange, failure.Status, failure.Message, failure.Details, cancellationToken, failure.OAuthError);

    private async Task WriteAsync(
        Exchange exchange, int status, string message, string? details, CancellationToken cancellationToken, string? oauthError = null)
    {
        var known = new JObject { ["code"] = status, ["message"] = message };
        if (details is not null)
        {
            known["details"] = details;
        }

        var declared = exchange.Operation?.FindResponse(status)?.Media.FirstOrDefault(media => media.IsJson)?.Schema;
        JToken body = known;
        if (declared is not null)
        {
            known["status"] = status;
            known["error"] = oauthError ?? "invalid_request";
            known["error_description"] = details is null ? message : $"{message} {details}";
            body = _samples.Make(declared, known);
            if (SpecValidator.Responses.Check(body, declared, "body") is { Count: > 0 } findings)
            {
                log.Add(new SandboxViolation(exchange.Operation!.Id, status, findings));
            }
        }

        await JsonResponseWriter.WriteAsync(exchange.Context.Response, status, "application/json", body, cancellationToken).ConfigureAwait(false);
    }
}
