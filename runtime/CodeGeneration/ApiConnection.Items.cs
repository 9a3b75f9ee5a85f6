using System.Net;
using System.Text;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

public sealed partial class ApiConnection
{
    /// <summary>Sends a request and opens the list in its response. Returns <see langword="null"/> if the response has no body that can contain it.</summary>
    internal Task<JsonItemReader?> OpenItemsAsync<T>(
        Operation<T> operation, HttpRequestMessage message, ListLayout layout, CancellationToken cancellationToken) =>
        OperationTelemetry.IsEnabled
            ? OpenItemsWithTelemetryAsync(operation, message, layout, cancellationToken)
            : OpenItemsAsync(operation, message, layout, null, cancellationToken);

    private async Task<JsonItemReader?> OpenItemsWithTelemetryAsync<T>(
        Operation<T> operation, HttpRequestMessage message, ListLayout layout, CancellationToken cancellationToken)
    {
        using var telemetry = new OperationTelemetry(operation, message.RequestUri!);
        try
        {
            return await OpenItemsAsync(operation, message, layout, telemetry, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (telemetry.RecordException(exception))
        {
            throw;
        }
    }

    private async Task<JsonItemReader?> OpenItemsAsync<T>(
        Operation<T> operation, HttpRequestMessage message, ListLayout layout, OperationTelemetry? telemetry, CancellationToken cancellationToken)
    {
        using var deadline = StartDeadline(cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            response = await SendAsync(message, deadline, cancellationToken).ConfigureAwait(false);
            var reader = operation.FindSuccess(response);
            if (reader is null && !response.IsSuccessStatusCode)
            {
                throw await ReadErrorAsync(operation, response, deadline).ConfigureAwait(false);
            }

            Observe(operation, response, reader);
            telemetry?.RecordResponse((int)response.StatusCode);
            if (!HasItems(reader, response))
            {
                return null;
            }

            var stream = await deadline.Enforce(response.Content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false);
            if (ContentHeaderReader.GetNonUtf8Encoding(response.Content.Headers) is { } encoding)
            {
                stream = Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
            }

            var items = new JsonItemReader(
                operation, response, stream, layout, GetBodyOptions(operation), _client.Timeout, RequestOptions?.Timeout, FindSettings);
            response = null;
            return items;
        }
        catch (Exception exception) when (Convert(exception, operation, message, deadline) is { } failure)
        {
            throw failure;
        }
        finally
        {
            response?.Dispose();
            message.Dispose();
        }
    }

    /// <summary>Status codes 204 and 205 never have a body (RFC 9110, section 15.3). An undeclared 2xx only contains the list if its body is JSON.</summary>
    private static bool HasItems<T>(SuccessResponseReader<T>? reader, HttpResponseMessage response) =>
        HasContent(response) && (reader is null ? IsJson(response) : reader is JsonResponseReader<T>);

    private static bool HasContent(HttpResponseMessage response) =>
        response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent);

    private static bool IsJson(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) ?? false;
}
