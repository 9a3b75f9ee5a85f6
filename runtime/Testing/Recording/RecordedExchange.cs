namespace RunAi.Generated.Testing.Recording;

/// <summary>A recorded request.</summary>
internal sealed record RecordedRequest(
    string Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Query, IReadOnlyDictionary<string, string> Headers, RecordedBody? Body)
{
    /// <summary>Returns the method, the path and the query.</summary>
    public override string ToString() =>
        $"{Method} {Path}{(Query.Count == 0 ? "" : "?")}{string.Join('&', Query.Select(static pair => $"{pair.Key}={pair.Value}"))}";
}

/// <summary>A recorded response. A truncated one was not read to its end by the application.</summary>
internal sealed record RecordedResponse(int Status, IReadOnlyDictionary<string, string> Headers, RecordedBody? Body, bool IsTruncated);

/// <summary>A recorded request with its response.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Operation">The operationId, if the request was sent by a generated client.</param>
/// <param name="Request">The request.</param>
/// <param name="Response">The response.</param>
internal sealed record RecordedExchange(string File, string? Operation, RecordedRequest Request, RecordedResponse Response)
{
    /// <summary>Returns the file name and the request.</summary>
    public override string ToString() => $"{Path.GetFileName(File)} ({Request})";
}
