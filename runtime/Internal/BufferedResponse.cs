using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>An answer that leads to an exception: everything the exception reports.</summary>
internal readonly struct BufferedResponse(ApiOperation operation, HttpResponseMessage response, PooledBody body)
{
    public ApiOperation Operation { get; } = operation;

    public PooledBody Body { get; } = body;

    public int Status { get; } = (int)response.StatusCode;

    public string? ContentType => response.Content.Headers.ContentType?.MediaType;

    public string? RequestId => HeaderReader.GetRequestId(response.Headers);

    public IDictionary<string, IEnumerable<string>> Headers => new LazyResponseHeaders(response.Headers, response.Content.Headers);

    /// <summary>The wait that the server asks for. A date is taken by the server's own clock where it tells that.</summary>
    public TimeSpan? RetryAfter => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => Max(date - (response.Headers.Date ?? DateTimeOffset.UtcNow), TimeSpan.Zero),
        _ => null,
    };

    public Uri? Location => response.Headers.Location;

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
