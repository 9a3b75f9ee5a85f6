using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Handlers;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Scenarios;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>Writes success responses as the operation declares them. A response that violates the spec is replaced with a 500.</summary>
internal sealed class ResponseWriter(ErrorWriter errors, ExchangeLog log, ScenarioSwitch scenarios)
{
    private const int OptionalDepth = 6;

    private readonly SampleBuilder _fullSamples = new(SpecValidator.Responses, OptionalDepth);
    private readonly SampleBuilder _requiredSamples = new(SpecValidator.Responses, optionalDepth: 0);

    public async Task WriteAsync(Exchange exchange, ValidatedRequest request, HandlerResponse.Success result, CancellationToken cancellationToken)
    {
        var declared = request.Operation.Success;
        var response = exchange.Context.Response;
        if (declared.Media.Count == 0)
        {
            response.StatusCode = declared.Status;
            return;
        }

        var media = ContentNegotiator.Select(declared.Media, exchange.Context.Request.Headers.Accept);
        if (media is null)
        {
            await errors.NotAcceptableAsync(exchange, declared, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (!media.IsJson)
        {
            await WriteContentAsync(response, declared.Status, media, result.Csv, cancellationToken).ConfigureAwait(false);
            return;
        }

        var body = Compose(request, media, result);
        if (media.Schema is { } schema && SpecValidator.Responses.Check(body, schema, "body") is { Count: > 0 } findings)
        {
            log.Add(new SandboxViolation(request.Operation.Id, declared.Status, findings));
            await errors.ViolationAsync(exchange, findings, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (scenarios.Has(SandboxScenarios.Drift))
        {
            ResponseDrift.Apply(body, media.Schema);
        }

        await JsonResponseWriter.WriteAsync(response, declared.Status, media.Type, body, cancellationToken).ConfigureAwait(false);
    }

    private JToken Compose(ValidatedRequest request, SpecMediaType media, HandlerResponse.Success result)
    {
        if (media.Schema is not { } schema)
        {
            return result.Known ?? new JObject();
        }

        var builder = result.OmitsOptionalSamples ? _requiredSamples : _fullSamples;
        var body = result.Known is null ? builder.Make(schema) : builder.Make(schema, result.Known);
        Paging.Apply(request, body, schema);
        return body;
    }

    private static async Task WriteContentAsync(HttpResponse response, int status, SpecMediaType media, string? csv, CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        response.ContentType = media.Type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) ? $"{media.Type}; charset=utf-8" : media.Type;
        if (ContentSamples.GetFileName(media.Type) is { } fileName)
        {
            response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        }

        var isCsv = csv is not null && media.Type.Equals("text/csv", StringComparison.OrdinalIgnoreCase);
        var content = isCsv ? Encoding.UTF8.GetBytes(csv!) : ContentSamples.Create(media.Type);
        response.ContentLength = content.Length;
        await response.Body.WriteAsync(content, cancellationToken).ConfigureAwait(false);
    }
}
