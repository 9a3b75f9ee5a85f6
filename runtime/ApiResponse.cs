using System.Net.Http.Headers;
using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>The answer to a call that succeeded: its status and headers.</summary>
public class ApiResponse
{
    private readonly HttpResponseHeaders? _headers;
    private readonly HttpContentHeaders? _contentHeaders;
    private IReadOnlyDictionary<string, IEnumerable<string>>? _all;

    /// <summary>Creates an answer, for instance in a fake of a client.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers; none when left out.</param>
    public ApiResponse(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>>? headers = null)
    {
        StatusCode = statusCode;
        _all = headers ?? new Dictionary<string, IEnumerable<string>>();
    }

    internal ApiResponse(HttpResponseMessage response)
    {
        StatusCode = (int)response.StatusCode;
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
    }

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; }

    /// <summary>All headers, those of the content too, by name ignoring case.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers => _all ??= HeaderReader.ReadAll(_headers!, _contentHeaders!);

    /// <summary>The id under which the server's operators find the request; null when it sent none.</summary>
    public string? RequestId => _headers is not null
        ? HeaderReader.GetRequestId(_headers)
        : Headers.TryGetValue("x-request-id", out var values) ? values.FirstOrDefault() : null;
}
