using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Security;

namespace RunAi.Generated.Internal;

/// <summary>Represents a response whose body was read.</summary>
internal readonly struct BufferedResponse(ApiOperation operation, HttpResponseMessage response, PooledBody body)
{
    public ApiOperation Operation { get; } = operation;

    public PooledBody Body { get; } = body;

    /// <summary>Gets where the deviations of the body are reported.</summary>
    public DriftContext Drift { get; init; }

    public int Status { get; } = (int)response.StatusCode;

    public string? ContentType => response.Content.Headers.ContentType?.MediaType;

    public bool DeclaresUtf8 => ContentHeaderReader.DeclaresUtf8(response.Content.Headers);

    public string? RequestId => HeaderReader.GetRequestId(response.Headers);

    public IDictionary<string, IEnumerable<string>> Headers => new LazyResponseHeaders(response.Headers, response.Content.Headers);

    /// <summary>Gets the time to wait before the next attempt. A date is relative to the Date header of the server, if there is one.</summary>
    public TimeSpan? RetryAfter => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => Max(date - (response.Headers.Date ?? DateTimeOffset.UtcNow), TimeSpan.Zero),
        _ => null,
    };

    /// <summary>Gets the secret texts of the request, which the server may quote.</summary>
    public IReadOnlyList<string> Secrets { get; } =
        response.RequestMessage is { } request && request.Options.TryGetValue(CredentialHandler.SecretsKey, out var secrets) ? secrets : [];

    public Uri? Location => response.Headers.Location;

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
