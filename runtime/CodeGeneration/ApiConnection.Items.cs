using System.Net;
using System.Text;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

public sealed partial class ApiConnection
{
    /// <summary>Sends a call and opens its answer's list; null where the answer has no body that could hold one.</summary>
    internal Task<JsonItemReader?> OpenItemsAsync<T>(
        Operation<T> operation, HttpRequestMessage message, ListPlace place, CancellationToken cancellationToken) =>
        OperationObservation.IsWanted
            ? OpenItemsObservedAsync(operation, message, place, cancellationToken)
            : OpenItemsAsync(operation, message, place, null, cancellationToken);

    private async Task<JsonItemReader?> OpenItemsObservedAsync<T>(
        Operation<T> operation, HttpRequestMessage message, ListPlace place, CancellationToken cancellationToken)
    {
        using var observation = new OperationObservation(operation, message.RequestUri!);
        try
        {
            return await OpenItemsAsync(operation, message, place, observation, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (observation.Failed(exception))
        {
            throw;
        }
    }

    private async Task<JsonItemReader?> OpenItemsAsync<T>(
        Operation<T> operation, HttpRequestMessage message, ListPlace place, OperationObservation? observation, CancellationToken cancellationToken)
    {
        using var deadline = CallDeadline.Start(_client.Timeout, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
            var reader = operation.FindSuccess(response);
            if (reader is null && !response.IsSuccessStatusCode)
                throw await FailureOf(operation, response, deadline).ConfigureAwait(false);
            observation?.Answered((int)response.StatusCode);
            if (!HasList(reader, response))
                return null;

            var stream = await deadline.Wait(response.Content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false);
            if (ContentText.ForeignEncoding(response.Content.Headers) is { } encoding)
                stream = Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
            var items = new JsonItemReader(operation, response, stream, place, Rules, _client.Timeout);
            response = null;
            return items;
        }
        catch (OperationCanceledException exception) when (deadline.HasEnded)
        {
            throw deadline.ToException(exception);
        }
        finally
        {
            response?.Dispose();
            message.Dispose();
        }
    }

    /// <summary>204 and 205 have no body by definition; a 2xx that isn't declared has a list only if it is JSON.</summary>
    private static bool HasList<T>(SuccessReader<T>? reader, HttpResponseMessage response) =>
        response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent)
        && (reader is null ? IsJson(response) : reader is JsonBodyReader<T>);

    private static bool IsJson(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) ?? false;
}
