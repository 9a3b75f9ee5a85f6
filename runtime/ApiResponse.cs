using System.Net.Http.Headers;
using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>Represents a successful response with its status code and headers.</summary>
public class ApiResponse
{
    private readonly HttpResponseHeaders? _headers;
    private readonly HttpContentHeaders? _contentHeaders;
    private IReadOnlyDictionary<string, IEnumerable<string>>? _all;

    /// <summary>Initializes a new instance of the <see cref="ApiResponse"/> class, for example in a test.</summary>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="headers">The headers, or <see langword="null"/> for none.</param>
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

    /// <summary>Gets the HTTP status code.</summary>
    public int StatusCode { get; }

    /// <summary>Gets the response and content headers. Names are case-insensitive.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers => _all ??= HeaderReader.ReadAll(_headers!, _contentHeaders!);

    /// <summary>
    /// Gets the Location header (RFC 9110, section 10.2.2), which can be relative to the address of the request, or <see langword="null"/> if there is
    /// none.
    /// </summary>
    public Uri? Location => _headers is not null
        ? _headers.Location
        : Headers.TryGetValue("location", out var values) && Uri.TryCreate(values.FirstOrDefault(), UriKind.RelativeOrAbsolute, out var location)
            ? location
            : null;

    /// <summary>Gets the request ID that the server returned, or <see langword="null"/> if it returned none.</summary>
    public string? RequestId => _headers is not null
        ? HeaderReader.GetRequestId(_headers)
        : Headers.TryGetValue("x-request-id", out var values) ? values.FirstOrDefault() : null;
}
