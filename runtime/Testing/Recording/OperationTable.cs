namespace RunAi.Generated.Testing.Recording;

/// <summary>Finds the operations of a client to which recordings belong.</summary>
internal sealed class OperationTable(IReadOnlyList<ApiOperation> operations)
{
    /// <summary>Finds an operation by its ID.</summary>
    public ApiOperation? Find(string? id) => operations.FirstOrDefault(operation => operation.Id == id);

    /// <summary>
    /// Finds the operation of an exchange: by method and path, preferring literal segments, then by the operationId and the format of the response.
    /// </summary>
    public ApiOperation? Find(RecordedExchange exchange)
    {
        var mediaType = exchange.Response.Headers.GetValueOrDefault("Content-Type")?.Split(';')[0].Trim();
        return operations
            .Where(operation => operation.Method.Method == exchange.Request.Method && IsMatch(operation.Template.Route, exchange.Request.Path))
            .OrderByDescending(static operation => operation.Template.Route.Split('/').Length)
            .ThenBy(static operation => operation.Template.Parameters.Length)
            .ThenByDescending(operation => operation.Id == exchange.Operation)
            .ThenByDescending(operation => mediaType is not null && operation.Accept.Contains(mediaType, StringComparison.OrdinalIgnoreCase)
                && !operation.Accept.Contains(mediaType + "; q=", StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault();
    }

    /// <summary>Returns a value indicating whether a path ends with a route. The path of the server's URL precedes it.</summary>
    private static bool IsMatch(string route, string path)
    {
        var template = route.TrimStart('/').Split('/');
        var segments = path.TrimStart('/').Split('/');
        if (segments.Length < template.Length)
        {
            return false;
        }

        var actual = segments[^template.Length..];
        return template.Zip(actual).All(static pair => IsSegmentMatch(pair.First, pair.Second));
    }

    private static bool IsSegmentMatch(string template, string actual)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return Uri.UnescapeDataString(template) == Uri.UnescapeDataString(actual);
        }

        // A parameter can be a part of a segment, for example "{name}.json".
        var start = template[..template.IndexOf('{', StringComparison.Ordinal)];
        var end = template[(template.LastIndexOf('}') + 1)..];
        return actual.Length > start.Length + end.Length
            && actual.StartsWith(start, StringComparison.Ordinal)
            && actual.EndsWith(end, StringComparison.Ordinal);
    }
}
