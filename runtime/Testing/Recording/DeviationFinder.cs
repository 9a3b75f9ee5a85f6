using System.Net;
using System.Text;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Compares recordings with the operations of a client.</summary>
internal sealed class DeviationFinder(string folder, IReadOnlyList<ApiOperation> operations)
{
    private readonly OperationTable _operations = new(operations);

    public async Task<IReadOnlyList<RecordingDeviation>> FindAsync(CancellationToken cancellationToken)
    {
        var deviations = new List<RecordingDeviation>();
        foreach (var exchange in await RecordingFolder.ReadAsync(folder, isRecursive: true, cancellationToken).ConfigureAwait(false))
        {
            var found = Find(exchange).ToList();
            var lines = found.Count == 0 ? [] : await File.ReadAllBytesAsync(exchange.File, cancellationToken).ConfigureAwait(false);
            deviations.AddRange(found.Select(deviation => new RecordingDeviation(
                Path.GetRelativePath(folder, exchange.File).Replace('\\', '/'),
                RecordingLines.Find(lines, deviation.FilePath),
                exchange.Request.ToString(),
                exchange.Operation,
                exchange.Response.Status,
                deviation.JsonPath,
                deviation.Message)));
        }

        return deviations;
    }

    private IEnumerable<(string FilePath, string? JsonPath, string Message)> Find(RecordedExchange exchange)
    {
        if (_operations.Find(exchange) is not { } operation)
        {
            yield return ("$.request", null, _operations.Find(exchange.Operation) is { } moved
                ? $"The operation is now {moved.Method} {moved.Route}."
                : $"No operation of the client has the method {exchange.Request.Method} and this path.");
            yield break;
        }

        using var response = CreateResponse(exchange.Response);
        var isSuccess = operation.IsDeclaredSuccess(response);
        var errors = operation.FindErrorReader(exchange.Response.Status);
        if (!isSuccess && !operation.IsDeclaredRedirection(response) && IsUndeclared(exchange.Response, errors))
        {
            yield return ("$.response.status", null, $"The status code {exchange.Response.Status} is not declared.");
        }

        if (exchange.Response.IsTruncated || operation.IsHead)
        {
            yield break;
        }

        var read = isSuccess ? operation.FindJsonReader(response) : response.IsSuccessStatusCode ? null : errors?.ReadFunction;
        if (read is not null)
        {
            foreach (var (path, message) in FindInBody(exchange.Response, read, isSuccess))
            {
                yield return ("$.response.json" + path[1..], path, message);
            }
        }
    }

    private static IEnumerable<(string Path, string Message)> FindInBody(RecordedResponse response, JsonReadFunction<object?> read, bool isSuccess) =>
        response.Body switch
        {
            { Json: { } json } => StrictBodyReader.Find(Encoding.UTF8.GetBytes(json.GetRawText()), read),
            null => isSuccess ? [("$", "The declared body is missing.")] : [],
            _ => [("$", "The declared body is JSON, but the response has another format.")],
        };

    /// <summary>
    /// Returns a value indicating whether a status code is not declared. Errors without a body are not part of the operations, so that only those with a body
    /// can be recognized.
    /// </summary>
    private static bool IsUndeclared(RecordedResponse response, ErrorResponseReader? errors) =>
        response.Status < 400 || (errors is null && response.Body is not null);

    private static HttpResponseMessage CreateResponse(RecordedResponse recorded)
    {
        var response = new HttpResponseMessage((HttpStatusCode)recorded.Status) { Content = new ByteArrayContent([]) };
        if (recorded.Headers.TryGetValue("Content-Type", out var type))
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return response;
    }
}
